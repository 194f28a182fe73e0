package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Pairs what belongs together in two lists, so that one thing that is lost doesn't make all below it look changed. */
final class Alignment {

    /** Above it, pairing by place is good enough and much quicker. */
    private static final int MOST_COMPARED = 2_000;

    private Alignment() {}

    /**
     * Two places that belong together; -1 where there is no other.
     *
     * @param first the place in the first list
     * @param second the place in the second
     */
    record Pair(int first, int second) {

        boolean isLost() {
            return second < 0;
        }

        boolean isNew() {
            return first < 0;
        }
    }

    /** The pairs in order. Lists of the same length are paired by place. */
    static <T> List<Pair> of(List<T> first, List<T> second, Function<T, ?> identity) {
        List<Pair> pairs = new ArrayList<>();
        boolean byPlace =
                first.size() == second.size() || first.size() > MOST_COMPARED || second.size() > MOST_COMPARED;
        int[][] common = byPlace ? new int[0][0] : common(first, second, identity);
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            boolean both = i < first.size() && j < second.size();
            if (both && (byPlace || same(first.get(i), second.get(j), identity))) {
                pairs.add(new Pair(i++, j++));
            } else if (j == second.size() || !byPlace && i < first.size() && common[i + 1][j] >= common[i][j + 1]) {
                pairs.add(new Pair(i++, -1));
            } else {
                pairs.add(new Pair(-1, j++));
            }
        }
        return pairs;
    }

    /** For each pair of places, how many things from there on are in both lists in the same order. */
    private static <T> int[][] common(List<T> first, List<T> second, Function<T, ?> identity) {
        int[][] common = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                common[i][j] = same(first.get(i), second.get(j), identity)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static <T> boolean same(T a, T b, Function<T, ?> identity) {
        return identity.apply(a).equals(identity.apply(b));
    }
}
