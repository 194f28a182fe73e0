package org.csplan.excel.write.update;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.csplan.excel.grid.GridCell;

/** The cells of a workbook that show one colour. */
final class ColourExamples {

    static final ColourExamples NONE = new ColourExamples();

    /** How many rows further away a cell of the next column is. */
    private static final int ROWS_A_COLUMN = 100_000;

    private final Map<Column, TreeMap<Integer, CellAt>> filled = new LinkedHashMap<>();
    private final Map<Integer, String> words = new HashMap<>();
    private Optional<CellAt> first = Optional.empty();
    private boolean anyUnfilled;

    private record Column(String sheet, int index) {}

    void add(CellAt cell, GridCell look) {
        if (!look.isBlank()) {
            words.putIfAbsent(cell.column(), look.text());
        }
        if (look.look().fill().isEmpty()) {
            anyUnfilled = true;
            return;
        }
        filled.computeIfAbsent(new Column(cell.sheet(), cell.column()), column -> new TreeMap<>())
                .put(cell.row(), cell);
        first = first.or(() -> Optional.of(cell));
    }

    /** Whether it is shown by a fill somewhere. */
    boolean anyFilled() {
        return first.isPresent();
    }

    /** Whether it is shown otherwise somewhere: by letters or by a format. */
    boolean anyUnfilled() {
        return anyUnfilled;
    }

    /** What the first cell of a column that has words says with it. */
    Optional<String> words(int column) {
        return Optional.ofNullable(words.get(column));
    }

    /** The filled one to look like: one beside the cell is best, then one in its column, then one on its sheet. */
    Optional<CellAt> nearest(CellAt cell) {
        CellAt nearest = null;
        for (Map.Entry<Column, TreeMap<Integer, CellAt>> column : filled.entrySet()) {
            if (column.getKey().sheet().equals(cell.sheet())) {
                nearest = nearer(cell, nearest, column.getValue().floorEntry(cell.row()));
                nearest = nearer(cell, nearest, column.getValue().higherEntry(cell.row()));
            }
        }
        return nearest == null ? first : Optional.of(nearest);
    }

    private static CellAt nearer(CellAt cell, CellAt nearest, Map.Entry<Integer, CellAt> other) {
        if (other == null || nearest != null && distance(cell, other.getValue()) >= distance(cell, nearest)) {
            return nearest;
        }
        return other.getValue();
    }

    private static int distance(CellAt cell, CellAt other) {
        return Math.abs(cell.column() - other.column()) * ROWS_A_COLUMN + Math.abs(cell.row() - other.row());
    }
}
