package org.csplan.excel.source.formula;

import java.util.function.Consumer;

/**
 * One evaluation of a formula.
 *
 * @param cells what it looks at
 * @param row the row of the cell that it is evaluated for
 * @param column its column
 * @param rowShift how many rows the cell lies below the one that the formula was written for
 * @param columnShift how many columns it lies to the right of it
 * @param budget how much it may look at
 */
record Evaluation(CellValues cells, int row, int column, int rowShift, int columnShift, Budget budget) {

    private static final int ROWS = 1 << 20;
    private static final int COLUMNS = 1 << 14;

    int row(Node.Cell cell) {
        return cell.fixedRow() ? cell.row() : Math.floorMod(cell.row() + rowShift, ROWS);
    }

    int column(Node.Cell cell) {
        return cell.fixedColumn() ? cell.column() : Math.floorMod(cell.column() + columnShift, COLUMNS);
    }

    Object value(Node.Cell cell) {
        budget.take(1);
        return cells.value(cell.sheet(), row(cell), column(cell));
    }

    /** Gives every cell of a range, as far as the sheet has values. */
    void forEach(Node.Range range, Consumer<Object> visitor) {
        String sheet = range.first().sheet();
        int lastRow = Math.min(Math.max(row(range.first()), row(range.last())), cells.rowCount(sheet) - 1);
        int lastColumn = Math.min(Math.max(column(range.first()), column(range.last())), cells.columnCount(sheet) - 1);
        int firstColumn = Math.min(column(range.first()), column(range.last()));
        for (int row = Math.min(row(range.first()), row(range.last())); row <= lastRow; row++) {
            budget.take(Math.max(1, lastColumn - firstColumn + 1));
            for (int column = firstColumn; column <= lastColumn; column++) {
                visitor.accept(cells.value(sheet, row, column));
            }
        }
    }
}
