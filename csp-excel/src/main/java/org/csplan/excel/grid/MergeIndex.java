package org.csplan.excel.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the merged range of a cell: a tree of boxes around neighbouring ranges, so that neither their number nor their
 * size costs more than a few comparisons. Ranges of one sheet don't overlap.
 */
public final class MergeIndex {

    private static final int WIDTH = 8;

    /** Level 0 holds the ranges themselves, each further level the boxes around {@link #WIDTH} of the one below. */
    private final CellRange[][] levels;

    /** An index of those ranges. */
    public MergeIndex(List<CellRange> merges) {
        CellRange[] ranges = merges.toArray(CellRange[]::new);
        Arrays.sort(ranges, (one, other) -> Integer.compare(one.firstRow(), other.firstRow()));
        int slice = WIDTH * (int) Math.ceil(Math.sqrt(ranges.length / (double) WIDTH));
        for (int from = 0; from < ranges.length; from += slice) {
            Arrays.sort(ranges, from, Math.min(ranges.length, from + slice), MergeIndex::fromTheLeft);
        }
        int height = 1;
        for (int length = ranges.length; length > WIDTH; length = (length + WIDTH - 1) / WIDTH) {
            height++;
        }
        levels = new CellRange[height][];
        levels[0] = ranges;
        for (int level = 1; level < height; level++) {
            levels[level] = boxes(levels[level - 1]);
        }
    }

    /** The range that holds the cell, or null. */
    public CellRange find(int row, int column) {
        int top = levels.length - 1;
        return find(top, 0, levels[top].length, row, column);
    }

    /** The ranges that have cells in that row. */
    List<CellRange> inRow(int row) {
        List<CellRange> found = new ArrayList<>(2);
        int top = levels.length - 1;
        addInRow(top, 0, levels[top].length, row, found);
        return found;
    }

    private void addInRow(int level, int from, int to, int row, List<CellRange> found) {
        for (int i = from; i < to; i++) {
            CellRange box = levels[level][i];
            if (row < box.firstRow() || row > box.lastRow()) {
                continue;
            }
            if (level == 0) {
                found.add(box);
            } else {
                addInRow(level - 1, i * WIDTH, Math.min(levels[level - 1].length, (i + 1) * WIDTH), row, found);
            }
        }
    }

    private CellRange find(int level, int from, int to, int row, int column) {
        for (int i = from; i < to; i++) {
            CellRange box = levels[level][i];
            if (box.contains(row, column)) {
                CellRange found = level == 0
                        ? box
                        : find(level - 1, i * WIDTH, Math.min(levels[level - 1].length, (i + 1) * WIDTH), row, column);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static int fromTheLeft(CellRange one, CellRange other) {
        int byColumn = Integer.compare(one.firstColumn(), other.firstColumn());
        return byColumn != 0 ? byColumn : Integer.compare(one.firstRow(), other.firstRow());
    }

    private static CellRange[] boxes(CellRange[] below) {
        CellRange[] boxes = new CellRange[(below.length + WIDTH - 1) / WIDTH];
        for (int i = 0; i < below.length; i++) {
            CellRange box = boxes[i / WIDTH];
            boxes[i / WIDTH] = box == null ? below[i] : around(box, below[i]);
        }
        return boxes;
    }

    private static CellRange around(CellRange a, CellRange b) {
        return new CellRange(
                Math.min(a.firstRow(), b.firstRow()),
                Math.min(a.firstColumn(), b.firstColumn()),
                Math.max(a.lastRow(), b.lastRow()),
                Math.max(a.lastColumn(), b.lastColumn()));
    }
}
