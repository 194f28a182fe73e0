package org.csplan.excel.write.update;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.plan.PlanText;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.CellRange;

/**
 * A grid of actions, and what its columns hold.
 *
 * @param sheet the sheet it is on
 * @param range the cells it covers
 * @param columns its columns, from left to right
 * @param asideNames the columns by the names under which their words are kept aside
 */
record TableFields(String sheet, CellRange range, List<Column> columns, Map<String, Column> asideNames) {

    private static final Pattern RANGE = Pattern.compile("([A-Za-z]{1,3})(\\d{1,7})(?::([A-Za-z]{1,3})(\\d{1,7}))?");

    /**
     * A column.
     *
     * @param index counted from 0
     * @param heading as it stands; empty where there is none
     * @param field what it holds
     */
    record Column(int index, String heading, Field field) {

        boolean is(Kind kind) {
            return field.kind() == kind;
        }
    }

    static TableFields of(ImportReport.Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(
                        CellName.column(column.column()), column.heading().orElse(""), column.field()))
                .toList();
        return new TableFields(table.sheet(), range(table.range()), columns, asideNames(columns));
    }

    private static Map<String, Column> asideNames(List<Column> columns) {
        Map<String, Column> names = new HashMap<>();
        for (Column column : columns) {
            names.putIfAbsent(PlanText.tidy(column.heading()), column);
            names.putIfAbsent("Column " + CellName.ofColumn(column.index()), column);
        }
        return names;
    }

    static CellRange range(String written) {
        Matcher ends = RANGE.matcher(written);
        if (!ends.matches()) {
            throw new IllegalArgumentException("No range of cells: " + written);
        }
        int row = Integer.parseInt(ends.group(2)) - 1;
        int column = CellName.column(ends.group(1));
        return ends.group(3) == null
                ? CellRange.of(row, column)
                : new CellRange(row, column, Integer.parseInt(ends.group(4)) - 1, CellName.column(ends.group(3)));
    }

    boolean holds(String onSheet, int row) {
        return sheet.equals(onSheet) && row >= range.firstRow() && row <= range.lastRow();
    }

    /** The columns that hold that; several may hold an update. */
    List<Column> columns(Kind kind) {
        return columns.stream().filter(column -> column.is(kind)).toList();
    }

    Optional<Column> column(Kind kind) {
        return columns(kind).stream().findFirst();
    }

    /** The column for the value at that end of a pointer; for what is kept under its heading the column of that heading. */
    Optional<Column> columnOf(String tail) {
        if (tail.startsWith(Contents.OTHER)) {
            String heading = Contents.unescaped(tail.substring(Contents.OTHER.length()));
            return Optional.ofNullable(asideNames.get(heading));
        }
        String id = tail.startsWith(Contents.QUARTERS)
                ? Contents.unescaped(tail.substring(Contents.QUARTERS.length()))
                : tail.substring(1);
        return columns.stream().filter(column -> column.field().id().equals(id)).findFirst();
    }

    /** The column that holds nothing but the colour of a value, where it stands beside it. */
    Optional<Column> colourColumnOf(String tail) {
        return columnOf(tail + ".rag");
    }
}
