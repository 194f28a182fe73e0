package org.csplan.excel.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridRow;
import org.csplan.excel.grid.GridSheet;
import org.csplan.excel.source.format.SerialDate;
import org.csplan.excel.source.formula.CellValues;
import org.csplan.excel.source.formula.FormulaError;

/**
 * The values of a workbook's cells for the formulas on one sheet.
 *
 * @param own the sheet that the formulas stand on
 * @param sheets all sheets by their names in small letters
 * @param from1904 whether days are counted from 1904
 */
record GridValues(GridSheet own, Map<String, GridSheet> sheets, boolean from1904) implements CellValues {

    private static final long NANOS_OF_A_DAY = 86_400_000_000_000L;

    @Override
    public Object value(String sheet, int row, int column) {
        GridSheet from = sheet(sheet);
        return from == null ? FormulaError.VALUE : value(from.cell(row, column));
    }

    Object value(GridCell cell) {
        return switch (cell.kind()) {
            case BLANK -> null;
            case ERROR -> cell.text().equals("#N/A") ? FormulaError.NOT_AVAILABLE : FormulaError.VALUE;
            case TEXT, BOOLEAN -> cell.value();
            case NUMBER -> ((BigDecimal) cell.value()).doubleValue();
            case DATE -> number(cell.value());
        };
    }

    private Object number(Object moment) {
        if (moment instanceof LocalTime time) {
            return time.toNanoOfDay() / (double) NANOS_OF_A_DAY;
        }
        return SerialDate.number(
                moment instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) moment, from1904);
    }

    @Override
    public int rowCount(String sheet) {
        GridSheet from = sheet(sheet);
        if (from == null || from.rows().isEmpty()) {
            return 0;
        }
        List<GridRow> rows = from.rows();
        return rows.get(rows.size() - 1).index() + 1;
    }

    @Override
    public int columnCount(String sheet) {
        GridSheet from = sheet(sheet);
        return from == null ? 0 : from.columnCount();
    }

    private GridSheet sheet(String name) {
        return name.isEmpty() ? own : sheets.get(name.toLowerCase(java.util.Locale.ROOT));
    }
}
