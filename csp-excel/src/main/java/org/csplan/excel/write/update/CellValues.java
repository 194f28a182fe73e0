package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.csplan.core.finding.Location;

/**
 * The values that each cell gives, kept as a few numbers each: a plan can have a million, and hardly any of them is asked
 * for.
 */
final class CellValues {

    private static final int NONE = -1;

    /** For each value its cell, priority, action and end of pointer, and the next value of a cell of the same hash. */
    private final long[] cells;

    private final int[] priorities;
    private final int[] actions;
    private final int[] tails;
    private final int[] next;
    /** The first value for each hash of a cell. */
    private final int[] first;

    private final List<String> tailNames = new ArrayList<>();
    private final Map<String, Integer> tailNumbers = new HashMap<>();
    private final Map<String, Integer> sheets = new HashMap<>();

    /** Keeps the values by the cell that each came from. */
    CellValues(Map<String, Location> sources) {
        int size = sources.size();
        cells = new long[size];
        priorities = new int[size];
        actions = new int[size];
        tails = new int[size];
        next = new int[size];
        first = new int[Integer.highestOneBit(Math.max(1, size)) * 2];
        Arrays.fill(first, NONE);
        int[] count = {0};
        sources.forEach((pointer, location) -> CellAt.of(location).ifPresent(cell -> {
            sheets.putIfAbsent(cell.sheet(), sheets.size());
            put(count[0]++, ValuePath.of(pointer), cell);
        }));
        for (int i = count[0] - 1; i >= 0; i--) { // backwards, so that those of a cell come in their order
            int hash = hash(cells[i]);
            next[i] = first[hash];
            first[hash] = i;
        }
    }

    private void put(int i, ValuePath value, CellAt cell) {
        cells[i] = key(cell);
        priorities[i] = value.priority();
        actions[i] = value.action();
        tails[i] = tailNumbers.computeIfAbsent(value.tail(), tail -> {
            tailNames.add(tail);
            return tailNames.size() - 1;
        });
    }

    /** Those of that cell, in the order of the plan. */
    List<ValuePath> at(CellAt cell) {
        List<ValuePath> values = new ArrayList<>();
        if (sheets.containsKey(cell.sheet())) {
            long key = key(cell);
            for (int i = first[hash(key)]; i != NONE; i = next[i]) {
                if (cells[i] == key) {
                    values.add(new ValuePath(priorities[i], actions[i], tailNames.get(tails[i])));
                }
            }
        }
        return values;
    }

    private long key(CellAt cell) {
        return (long) sheets.get(cell.sheet()) << 40 | (long) cell.row() << 16 | cell.column();
    }

    private int hash(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & first.length - 1;
    }
}
