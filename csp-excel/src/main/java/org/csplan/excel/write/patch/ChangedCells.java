package org.csplan.excel.write.patch;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What became of the cells of a sheet while it was written. */
final class ChangedCells {

    /** A cell, counted from 0. */
    record Place(int row, int column) {}

    private final Set<Place> lostFormulas = new LinkedHashSet<>();
    private final Set<Integer> widened = new HashSet<>();
    private int lastRow = -1;
    private int lastColumn = -1;
    private int firstRow = Integer.MAX_VALUE;
    private int firstColumn = Integer.MAX_VALUE;

    /** Something stands there now; by the row as it is afterwards. */
    void at(int row, int column) {
        firstRow = Math.min(firstRow, row);
        firstColumn = Math.min(firstColumn, column);
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
    }

    /** The formula there is gone; by the row as it was. */
    void lostFormula(int row, int column) {
        lostFormulas.add(new Place(row, column));
    }

    boolean widenOnce(int row) {
        return widened.add(row);
    }

    Set<Place> lostFormulas() {
        return lostFormulas;
    }

    /** The area that holds the one given and all that was written. */
    Area with(Area used) {
        if (lastRow < 0) {
            return used;
        }
        int left = Math.min(used.left(), firstColumn);
        int right = Math.max(used.right(), lastColumn);
        int top = Math.min(used.firstRow(), firstRow);
        int bottom = Math.max(used.lastRow(), lastRow);
        return Area.of(top, left, bottom, right);
    }
}
