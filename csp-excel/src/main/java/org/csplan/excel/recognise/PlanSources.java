package org.csplan.excel.recognise;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.csplan.core.finding.Location;
import org.csplan.excel.grid.CellName;

/**
 * Where the values of a plan came from, kept as one number each; pointers and locations are made when asked for.
 *
 * <p>What has values of its own comes in order: the plan, then each priority with its actions behind it.
 */
final class PlanSources extends AbstractMap<String, Location> {

    private static final int COLUMN_BITS = 14;
    private static final int CELL_BITS = 34;
    private static final long CELL_MASK = (1L << CELL_BITS) - 1;

    /** What has more values than that is not looked through for each; few grids have as many columns. */
    private static final int MANY = 64;

    /** Which value it is and its cell. */
    private long[] values = new long[64];

    private int count;
    /** Where the values of each owner begin, and the sheet that they stand on. */
    private int[] starts = new int[16];

    private String[] sheets = new String[16];
    private int owners;
    /** The places of the values of those owners that have many, in the order of the names' numbers. */
    private final Map<Integer, int[]> byName = new HashMap<>();
    /** The owner that each priority is. */
    private final List<Integer> priorities = new ArrayList<>();

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> nameNumbers = new HashMap<>();
    /** Where each name was noted last, or -1. */
    private int[] lastPlaces = new int[16];

    /** Begins values of the plan itself; what follows lies on that sheet. */
    void beginPlan(String sheet) {
        begin(sheet);
    }

    /** Begins the next priority. */
    void beginPriority(String sheet) {
        priorities.add(owners);
        begin(sheet);
    }

    /** Begins the next action of the priority. */
    void beginAction(String sheet) {
        begin(sheet);
    }

    private void begin(String sheet) {
        if (owners > 0 && count - starts[owners - 1] > MANY) {
            byName.put(owners - 1, sortedByName(starts[owners - 1], count));
        }
        if (owners == starts.length) {
            int length = owners + (owners >> 1);
            starts = Arrays.copyOf(starts, length);
            sheets = Arrays.copyOf(sheets, length);
        }
        starts[owners] = count;
        sheets[owners++] = sheet;
    }

    private int[] sortedByName(int start, int end) {
        return IntStream.range(start, end)
                .mapToLong(place -> values[place] >>> CELL_BITS << Integer.SIZE | place)
                .sorted()
                .mapToInt(numberAndPlace -> (int) numberAndPlace)
                .toArray();
    }

    /** Notes the cell of a value; a value that is noted already keeps its first cell. */
    void put(String name, Piece piece) {
        Integer known = nameNumbers.get(name);
        int number = known == null ? add(name) : known;
        if (lastPlaces[number] >= starts[owners - 1]) {
            return;
        }
        lastPlaces[number] = count;
        if (count == values.length) {
            values = Arrays.copyOf(values, count + (count >> 1));
        }
        long cell = (long) piece.row() << COLUMN_BITS | piece.column();
        values[count++] = (long) number << CELL_BITS | cell;
    }

    /** Notes the cell of a value, which is in the plan by that. */
    void keep(String name, Piece piece) {
        put(name, piece);
        piece.become(Fate.PLAN);
    }

    /** Notes the cells with words in that column of a row, which are in the plan by that. */
    void keep(String name, ActionRow row, int index) {
        for (int i = 0; i < row.count(index); i++) {
            keep(name, row.piece(index, i));
        }
    }

    private int add(String name) {
        int length = lastPlaces.length;
        if (names.size() == length) {
            lastPlaces = Arrays.copyOf(lastPlaces, 2 * length);
        }
        lastPlaces[names.size()] = -1;
        names.add(name);
        nameNumbers.put(name, names.size() - 1);
        return names.size() - 1;
    }

    @Override
    public Location get(Object pointer) {
        if (!(pointer instanceof String path)) {
            return null;
        }
        PointerPath place = PointerPath.of(path);
        if (place.priority() < 0) {
            int end = priorities.isEmpty() ? owners : priorities.get(0);
            for (int owner = 0; owner < end; owner++) {
                Location found = find(owner, place.value());
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (place.priority() >= priorities.size()) {
            return null;
        }
        int last = place.priority() + 1;
        int end = last < priorities.size() ? priorities.get(last) : owners;
        int owner = priorities.get(place.priority()) + 1 + place.action();
        return owner < end ? find(owner, place.value()) : null;
    }

    private Location find(int owner, String name) {
        Integer number = nameNumbers.get(name);
        if (number == null) {
            return null;
        }
        int[] sorted = byName.get(owner);
        int place = sorted == null ? place(owner, number) : place(sorted, number);
        return place < 0 ? null : location(owner, place);
    }

    private int place(int owner, int number) {
        for (int i = starts[owner]; i < end(owner); i++) {
            if (values[i] >>> CELL_BITS == number) {
                return i;
            }
        }
        return -1;
    }

    private int place(int[] sorted, int number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[sorted[middle]] >>> CELL_BITS < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sorted.length && values[sorted[low]] >>> CELL_BITS == number ? sorted[low] : -1;
    }

    private int end(int owner) {
        return owner + 1 < owners ? starts[owner + 1] : count;
    }

    @Override
    public boolean containsKey(Object pointer) {
        return get(pointer) != null;
    }

    private Location location(int owner, int value) {
        long cell = values[value] & CELL_MASK;
        int row = (int) (cell >>> COLUMN_BITS);
        int column = (int) (cell & (1 << COLUMN_BITS) - 1);
        return new Location(sheets[owner], CellName.of(row, column));
    }

    @Override
    public Set<Entry<String, Location>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Location>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, Location>> {

        private int next;
        private int owner;
        private int priority = -1;

        @Override
        public boolean hasNext() {
            return next < count;
        }

        @Override
        public Entry<String, Location> next() {
            if (next >= count) {
                throw new NoSuchElementException();
            }
            while (next >= end(owner)) {
                owner++;
            }
            while (priority + 1 < priorities.size() && priorities.get(priority + 1) <= owner) {
                priority++;
            }
            int action = priority < 0 ? -1 : owner - priorities.get(priority) - 1;
            String name = names.get((int) (values[next] >>> CELL_BITS));
            return Map.entry(new PointerPath(priority, action, name).toString(), location(owner, next++));
        }
    }
}
