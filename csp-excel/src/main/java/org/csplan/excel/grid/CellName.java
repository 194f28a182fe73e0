package org.csplan.excel.grid;

/** The names that a spreadsheet gives to cells and columns. */
public final class CellName {

    private CellName() {}

    /** The name of a cell counted from 0: row 4, column 1 is {@code B5}. */
    public static String of(int row, int column) {
        return ofColumn(column) + (row + 1);
    }

    /** The letters of a column counted from 0: column 27 is {@code AB}. */
    public static String ofColumn(int column) {
        if (column < 26) {
            return String.valueOf((char) ('A' + column));
        }
        return ofColumn(column / 26 - 1) + (char) ('A' + column % 26);
    }

    /**
     * The column of those letters, counted from 0.
     *
     * @throws IllegalArgumentException if they are not one to three letters
     */
    public static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            int letter = (letters.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter > 25 || i == 3) {
                throw noColumn(letters);
            }
            column = column * 26 + letter + 1;
        }
        if (column == 0) {
            throw noColumn(letters);
        }
        return column - 1;
    }

    private static IllegalArgumentException noColumn(String letters) {
        return new IllegalArgumentException("'" + letters + "' names no column.");
    }
}
