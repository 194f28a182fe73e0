package org.csplan.excel.recognise;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csplan.core.finding.Location;
import org.csplan.excel.grid.CellName;

/**
 * Where the values of a plan came from, kept in a few numbers a row; pointers and locations are made when asked for.
 */
final class PlanSources extends AbstractMap<String, Location> {

    private static final int COLUMN_BITS = 14;
    private static final int CELL_BITS = 34;
    private static final long CELL_MASK = (1L << CELL_BITS) - 1;

    /** The places of one action, priority or plan: its sheet, and for each value which it is and its cell. */
    private static final class Places {
        private final String prefix;
        private final String sheet;
        private long[] values = new long[8];
        private int count;

        Places(String prefix, String sheet) {
            this.prefix = prefix;
            this.sheet = sheet;
        }
    }

    private final List<Places> all = new ArrayList<>();
    private final Map<String, Integer> byPrefix = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> nameNumbers = new HashMap<>();
    private Places open;

    /** Begins the places of what stands at that pointer; what follows lies on that sheet. */
    void begin(String prefix, String sheet) {
        open = new Places(prefix, sheet);
        byPrefix.putIfAbsent(prefix, all.size());
        all.add(open);
    }

    /** Notes the cell of a value; a value that is noted already keeps its first cell. */
    void put(String name, Piece piece) {
        int number = nameNumbers.computeIfAbsent(name, added -> {
            names.add(added);
            return names.size() - 1;
        });
        for (int i = 0; i < open.count; i++) {
            if (open.values[i] >>> CELL_BITS == number) {
                return;
            }
        }
        if (open.count == open.values.length) {
            open.values = Arrays.copyOf(open.values, open.count * 2);
        }
        long cell = (long) piece.row() << COLUMN_BITS | piece.column();
        open.values[open.count++] = (long) number << CELL_BITS | cell;
    }

    /** Gives back what was kept in reserve. */
    void end() {
        open.values = Arrays.copyOf(open.values, open.count);
    }

    @Override
    public Location get(Object pointer) {
        if (!(pointer instanceof String path)) {
            return null;
        }
        for (int slash = path.indexOf('/', 0); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Integer place = byPrefix.get(path.substring(0, slash));
            Integer number = nameNumbers.get(path.substring(slash));
            if (place == null || number == null) {
                continue;
            }
            for (int i = place; i < all.size() && all.get(i).prefix.equals(path.substring(0, slash)); i++) {
                Places places = all.get(i);
                for (int j = 0; j < places.count; j++) {
                    if (places.values[j] >>> CELL_BITS == number) {
                        return location(places, j);
                    }
                }
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object pointer) {
        return get(pointer) != null;
    }

    private static Location location(Places places, int index) {
        long cell = places.values[index] & CELL_MASK;
        int row = (int) (cell >>> COLUMN_BITS);
        int column = (int) (cell & (1 << COLUMN_BITS) - 1);
        return new Location(places.sheet, CellName.of(row, column));
    }

    private Stream<Entry<String, Location>> entries() {
        return all.stream().flatMap(places -> IntStream.range(0, places.count)
                .mapToObj(i -> Map.entry(
                        places.prefix + names.get((int) (places.values[i] >>> CELL_BITS)), location(places, i))));
    }

    @Override
    public Set<Entry<String, Location>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Location>> iterator() {
                return entries().iterator();
            }

            @Override
            public int size() {
                return all.stream().mapToInt(places -> places.count).sum();
            }
        };
    }
}
