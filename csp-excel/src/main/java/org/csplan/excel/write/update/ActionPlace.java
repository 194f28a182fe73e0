package org.csplan.excel.write.update;

import java.util.Optional;

/**
 * Where an action stands.
 *
 * @param table the grid
 * @param row its own row, counted from 0
 * @param lastRow the last row that it goes on in
 * @param shift how many columns to the left of its headings its cells stand
 */
record ActionPlace(TableFields table, int row, int lastRow, int shift) {

    String sheet() {
        return table.sheet();
    }

    /** The column of the value at that end of a pointer, counted from 0. */
    Optional<Integer> column(String tail) {
        return table.columnOf(tail).map(column -> column.index() - shift);
    }

    /** The column of the colour of that value, where it has one of its own. */
    Optional<Integer> colourColumn(String tail) {
        return table.colourColumnOf(tail).map(column -> column.index() - shift);
    }
}
