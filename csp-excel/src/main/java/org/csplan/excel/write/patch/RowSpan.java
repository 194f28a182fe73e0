package org.csplan.excel.write.patch;

/**
 * Rows that follow each other, counted from 0.
 *
 * @param first the uppermost
 * @param last the lowest
 */
record RowSpan(int first, int last) {

    /** The last row that a sheet can have. */
    static final int LOWEST = 1_048_575;

    boolean contains(int row) {
        return row >= first && row <= last;
    }
}
