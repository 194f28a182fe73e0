package org.csplan.excel.grid;

/**
 * A rectangle of cells, counted from 0, its corners included.
 *
 * @param firstRow the uppermost row
 * @param firstColumn the leftmost column
 * @param lastRow the lowest row
 * @param lastColumn the rightmost column
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Refuses a rectangle that is inside out. */
    public CellRange {
        if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException(
                    "No range: rows " + firstRow + " to " + lastRow + ", columns " + firstColumn + " to " + lastColumn);
        }
    }

    /** The range of one cell. */
    public static CellRange of(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    /** Whether that cell lies in this range. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** How many rows it spans. */
    public int height() {
        return lastRow - firstRow + 1;
    }

    /** How many columns it spans. */
    public int width() {
        return lastColumn - firstColumn + 1;
    }

    /** The range as a spreadsheet names it: {@code A4:H15}, or {@code A4} for one cell. */
    @Override
    public String toString() {
        String first = CellName.of(firstRow, firstColumn);
        return height() == 1 && width() == 1 ? first : first + ":" + CellName.of(lastRow, lastColumn);
    }
}
