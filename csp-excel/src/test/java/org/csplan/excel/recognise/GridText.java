package org.csplan.excel.recognise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridSheet;

/**
 * Makes grids of text: a line a row, {@code |} between cells. {@code *words*} are bold, {@code words{00B050}} stand on
 * a fill, {@code words>3} are merged over three columns and
 * {@code words^3} over three rows (last, behind a fill); {@code 3#} is a number; {@code ~} is a line break.
 */
final class GridText {

    private final List<GridSheet> sheets = new ArrayList<>();
    private String file = "plan.xlsx";

    static GridText aGrid() {
        return new GridText();
    }

    GridText file(String name) {
        file = name;
        return this;
    }

    GridText sheet(String name, String rows) {
        return sheet(name, 0, 0, rows);
    }

    GridText sheet(String name, int firstRow, int firstColumn, String rows) {
        GridSheet.Builder sheet = GridSheet.named(name);
        int row = firstRow;
        for (String line : rows.split("\n", -1)) {
            List<GridCell> cells = new ArrayList<>();
            int column = firstColumn;
            for (String cell : line.split("\\|", -1)) {
                add(sheet, cells, row, column++, cell.strip());
            }
            sheet.addRow(row++, false, cells);
        }
        sheets.add(sheet.build());
        return this;
    }

    private static void add(GridSheet.Builder sheet, List<GridCell> cells, int row, int column, String written) {
        String text = written.replace('~', '\n');
        Optional<CellColour> fill = Optional.empty();
        if (text.matches("(?s).*[>^]\\d+")) {
            int mark = Math.max(text.lastIndexOf('>'), text.lastIndexOf('^'));
            int size = Integer.parseInt(text.substring(mark + 1)) - 1;
            boolean across = text.charAt(mark) == '>';
            sheet.addMerge(new CellRange(row, column, row + (across ? 0 : size), column + (across ? size : 0)));
            text = text.substring(0, mark);
        }
        if (text.endsWith("}")) {
            int open = text.lastIndexOf('{');
            fill = Optional.of(new CellColour(Integer.parseInt(text.substring(open + 1, text.length() - 1), 16)));
            text = text.substring(0, open);
        }
        boolean bold = text.length() > 2 && text.startsWith("*") && text.endsWith("*");
        text = bold ? text.substring(1, text.length() - 1) : text;
        CellLook look = new CellLook(
                fill,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                bold,
                false,
                11,
                Optional.empty(),
                false,
                false,
                true);
        if (text.matches("\\d+#")) {
            String number = text.substring(0, text.length() - 1);
            cells.add(new GridCell(row, column, GridCell.Kind.NUMBER, number, new BigDecimal(number), false, look));
        } else if (!text.isEmpty()) {
            cells.add(GridCell.text(row, column, text, look));
        } else if (fill.isPresent()) {
            cells.add(GridCell.blank(row, column, look));
        }
    }

    Grid build() {
        return new Grid(file, sheets, Optional.empty(), List.of());
    }

    Recognised recognised() {
        return Recogniser.create().recognise(build());
    }
}
