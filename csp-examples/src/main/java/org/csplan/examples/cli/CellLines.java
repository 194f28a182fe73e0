package org.csplan.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridRow;
import org.csplan.excel.grid.GridSheet;

/** Writes the cells of a workbook, a JSON object a line, row by row, each text verbatim. */
final class CellLines {

    private final Writer out;

    private CellLines(Writer out) {
        this.out = out;
    }

    /** Writes every cell with text, a value or a fill of its own. */
    static void write(Grid grid, OutputStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            for (GridSheet sheet : grid.sheets()) {
                new CellLines(writer).write(sheet);
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(GridSheet sheet) throws IOException {
        Map<Long, CellRange> merges = new HashMap<>();
        sheet.merges().forEach(merge -> merges.putIfAbsent(key(merge.firstRow(), merge.firstColumn()), merge));
        String start = "{\"sheet\":" + JsonText.quoted(sheet.name()) + ",\"cell\":\"";
        for (GridRow row : sheet.rows()) {
            for (GridCell cell : row.cells()) {
                if (!cell.isBlank() || cell.look().fill().isPresent()) {
                    boolean hidden = sheet.isHidden() || row.hidden() || sheet.isColumnHidden(cell.column());
                    out.write(start);
                    write(cell, merges.get(key(cell.row(), cell.column())), hidden);
                }
            }
        }
    }

    private void write(GridCell cell, CellRange merge, boolean hidden) throws IOException {
        out.write(cell.name());
        out.write("\",\"type\":\"" + cell.kind().name().toLowerCase(Locale.ROOT));
        out.write("\",\"text\":");
        out.write(JsonText.quoted(cell.text()));
        out.write(",\"value\":");
        out.write(value(cell.value()));
        if (cell.formula()) {
            out.write(",\"formula\":true");
        }
        if (cell.look().fill().isPresent()) {
            out.write(",\"fill\":\"" + cell.look().fill().map(CellColour::hex).get() + "\"");
        }
        if (merge != null) {
            out.write(",\"merged\":\"" + merge + "\"");
        }
        if (hidden) {
            out.write(",\"hidden\":true");
        }
        out.write("}\n");
    }

    private static String value(Object value) {
        if (value instanceof BigDecimal || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof LocalDateTime || value instanceof LocalDate || value instanceof LocalTime) {
            return "\"" + iso(value) + "\"";
        }
        return JsonText.quoted(value.toString());
    }

    private static String iso(Object value) {
        if (value instanceof LocalDateTime time) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
        }
        return value instanceof LocalTime time ? DateTimeFormatter.ISO_LOCAL_TIME.format(time) : value.toString();
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
