package org.csplan.excel.write.update;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntPredicate;

/** Places in a list that nothing has been put to yet, in order. Those taken meanwhile are passed over, once. */
final class OpenPlaces {

    private int[] places = new int[1];
    private int size;
    private int next;

    static void add(Map<Object, OpenPlaces> byKey, Object key, int place) {
        byKey.computeIfAbsent(key, k -> new OpenPlaces()).add(place);
    }

    private void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = place;
    }

    /** How many there were at first. */
    int size() {
        return size;
    }

    /** The first that is still open; -1 if none is. */
    int first(IntPredicate open) {
        while (next < size && !open.test(places[next])) {
            next++;
        }
        return next < size ? places[next] : -1;
    }
}
