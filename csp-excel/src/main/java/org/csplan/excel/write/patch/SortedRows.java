package org.csplan.excel.write.patch;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows of a sheet in order; a row may be there several times. */
public final class SortedRows {

    private final int[] rows;

    private SortedRows(int[] rows) {
        this.rows = rows;
    }

    /** Those rows, whatever order they come in. */
    public static SortedRows of(IntStream rows) {
        return new SortedRows(rows.sorted().toArray());
    }

    /** How many of them are above that one. */
    public int above(int row) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows[middle] < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean contains(int row) {
        return Arrays.binarySearch(rows, row) >= 0;
    }

    /** The first row from that one down that is none of them, where each is there once. */
    int otherFrom(int row) {
        int place = above(row);
        int low = 0;
        int high = rows.length - place;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows[place + middle] == row + middle) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return row + low;
    }

    /** The first row from that one up that is none of them, where each is there once. */
    int otherUpFrom(int row) {
        int place = above(row + 1) - 1;
        int low = 0;
        int high = place + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows[place - middle] == row - middle) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return row - low;
    }

    boolean isEmpty() {
        return rows.length == 0;
    }

    /** The one at that place. */
    int get(int place) {
        return rows[place];
    }

    /** The uppermost; lower than any if there is none. */
    int first() {
        return isEmpty() ? Integer.MAX_VALUE : rows[0];
    }
}
