package org.csplan.excel.recognise;

import java.util.List;
import java.util.Optional;
import org.csplan.core.layout.Field.Kind;
import org.csplan.excel.grid.CellRange;

/**
 * An action grid on a sheet: the lines above it, its header, its columns, and the lines below the header.
 *
 * @param sheet the sheet it is on
 * @param above the lines between the grid before, or the top of the sheet, and the header
 * @param header its header
 * @param columns what its columns hold
 * @param body its lines
 */
record GridTable(SheetLines sheet, List<Line> above, Header header, List<TableColumn> columns, List<Line> body) {

    Optional<TableColumn> column(Kind kind) {
        return columns.stream().filter(column -> column.is(kind)).findFirst();
    }

    int firstColumn() {
        return Math.min(header.firstColumn(), columns.get(0).column());
    }

    int lastColumn() {
        return Math.max(header.lastColumn(), columns.get(columns.size() - 1).column());
    }

    int width() {
        return lastColumn() - firstColumn() + 1;
    }

    /** How sure it is that this is an action grid: the mean over its columns, known headings and others. */
    double confidence() {
        double sum = columns.stream().mapToDouble(TableColumn::confidence).sum();
        return Math.round(sum / columns.size() * 100) / 100.0;
    }

    CellRange range() {
        int first = sheet.line(header.firstLine()).row();
        int last = body.isEmpty() ? first : body.get(body.size() - 1).row();
        return new CellRange(first, firstColumn(), Math.max(first, last), lastColumn());
    }
}
