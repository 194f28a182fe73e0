package org.csplan.excel.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Cells that are put into a sheet whose other cells are packed already. */
final class LateCells {

    /** One cell, as {@link CellStore} holds it; the row's {@code hidden} counts where the row was not there before. */
    record Late(int row, int column, int style, Object content, boolean formula, boolean hidden) {}

    private static final Comparator<Late> IN_ORDER = (one, other) ->
            one.row != other.row ? Integer.compare(one.row, other.row) : Integer.compare(one.column, other.column);

    private final List<Late> cells = new ArrayList<>();

    void add(Late cell) {
        cells.add(cell);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** All cells together, packed anew with a builder that knows the styles of both. Of two in one place the later wins, unless it is blank and the other is not. */
    CellStore into(CellStore store, CellStoreBuilder merged) {
        Collections.sort(cells, IN_ORDER);
        int next = 0;
        for (int band = 0; band < store.bandCount(); band++) {
            int row = store.top(band);
            int end = row + store.height(band);
            while (row < end) {
                next = addRowsBefore(row, next, merged);
                boolean meets = next < cells.size() && cells.get(next).row() == row;
                int upTo = meets
                        ? row + 1
                        : next < cells.size() ? Math.min(end, cells.get(next).row()) : end;
                next = addRow(store, band, row, next, merged);
                for (row++; row < upTo; row++) {
                    addRow(store, band, row, next, merged);
                }
            }
        }
        addRowsBefore(Integer.MAX_VALUE, next, merged);
        return new CellStore(merged);
    }

    private int addRowsBefore(int row, int from, CellStoreBuilder merged) {
        int next = from;
        while (next < cells.size() && cells.get(next).row() < row) {
            int current = cells.get(next).row();
            boolean hidden = cells.get(next).hidden();
            merged.beginRow(current);
            while (next < cells.size() && cells.get(next).row() == current) {
                int last = lastOfPlace(next, null);
                add(merged, cells.get(last));
                next = afterPlace(next);
            }
            merged.endRow(hidden);
        }
        return next;
    }

    private int addRow(CellStore store, int band, int row, int from, CellStoreBuilder merged) {
        int next = from;
        merged.beginRow(row);
        int place = store.start(band);
        while (place < store.end(band) || isOf(row, next)) {
            int column = place < store.end(band) ? store.column(place) : Integer.MAX_VALUE;
            int lateColumn = isOf(row, next) ? cells.get(next).column() : Integer.MAX_VALUE;
            if (lateColumn > column) {
                merged.add(column, merged.style(store.style(place)), store.content(place), store.isFormula(place));
                place++;
                continue;
            }
            Object before = lateColumn == column ? store.content(place) : null;
            int last = lastOfPlace(next, before);
            if (last < 0) {
                merged.add(column, merged.style(store.style(place)), before, store.isFormula(place));
            } else {
                add(merged, cells.get(last));
            }
            next = afterPlace(next);
            place += lateColumn == column ? 1 : 0;
        }
        merged.endRow(store.isHidden(band));
        return next;
    }

    private boolean isOf(int row, int next) {
        return next < cells.size() && cells.get(next).row() == row;
    }

    /** The last cell of that place with content, else the last; below 0 where only the one before has content. */
    private int lastOfPlace(int from, Object before) {
        int end = afterPlace(from);
        for (int i = end - 1; i >= from; i--) {
            if (cells.get(i).content() != null) {
                return i;
            }
        }
        return before == null ? end - 1 : -1;
    }

    private int afterPlace(int from) {
        Late first = cells.get(from);
        int end = from + 1;
        while (end < cells.size()
                && cells.get(end).row() == first.row()
                && cells.get(end).column() == first.column()) {
            end++;
        }
        return end;
    }

    private static void add(CellStoreBuilder merged, Late cell) {
        merged.add(cell.column(), cell.style(), cell.content(), cell.formula());
    }
}
