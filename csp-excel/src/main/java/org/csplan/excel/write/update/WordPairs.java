package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.csplan.core.plan.Action;

/** Pairs actions whose words were changed a little: the most alike first, of equally alike ones the first. */
final class WordPairs {

    /** So many are compared; where there are more, each old one only with those that stand closest to its place. */
    private static final int MOST_COMPARED = 2_000_000;

    private final List<Action> old;
    private final List<Action> now;
    private final int[] nowOfOld;
    private final int[] oldOfNow;
    private final Belonging belonging;

    /** Whether an old action and one of the later state can be the same at all. */
    interface Belonging {
        boolean test(int old, int now);
    }

    /** Takes a pair. */
    interface Pairing {
        void put(int old, int now);
    }

    private record Alike(int old, int now, double alike) {}

    WordPairs(List<Action> old, List<Action> now, int[] nowOfOld, int[] oldOfNow, Belonging belonging) {
        this.old = old;
        this.now = now;
        this.nowOfOld = nowOfOld;
        this.oldOfNow = oldOfNow;
        this.belonging = belonging;
    }

    void find(Pairing pairing) {
        List<Alike> candidates = candidates();
        candidates.sort(Comparator.comparingDouble(Alike::alike).reversed());
        for (Alike candidate : candidates) {
            if (nowOfOld[candidate.old()] < 0 && oldOfNow[candidate.now()] < 0) {
                pairing.put(candidate.old(), candidate.now());
            }
        }
    }

    private List<Alike> candidates() {
        int[] before = open(nowOfOld);
        int[] after = open(oldOfNow);
        int most = Math.max(1, MOST_COMPARED / before.length);
        Map<Integer, Set<String>> words = new HashMap<>();
        Arrays.stream(after).forEach(j -> words.put(j, Likeness.words(now.get(j))));
        List<Alike> candidates = new ArrayList<>();
        for (int i : before) {
            Set<String> own = Likeness.words(old.get(i));
            int from = most >= after.length ? 0 : firstCompared(i, after, most);
            for (int k = from; k < Math.min(after.length, from + most); k++) {
                int j = after[k];
                if (belonging.test(i, j) && !Likeness.contradictingReferences(old.get(i), now.get(j))) {
                    double alike = Likeness.share(own, words.get(j));
                    if (alike >= Likeness.ENOUGH) {
                        candidates.add(new Alike(i, j, alike));
                    }
                }
            }
        }
        return candidates;
    }

    private static int[] open(int[] other) {
        return IntStream.range(0, other.length).filter(i -> other[i] < 0).toArray();
    }

    /** Where those begin that stand around the place of an old action, as its next neighbour above tells it. */
    private int firstCompared(int i, int[] after, int most) {
        int above = i;
        while (above >= 0 && nowOfOld[above] < 0) {
            above--;
        }
        int place = above < 0 ? i : nowOfOld[above] + i - above;
        int found = Arrays.binarySearch(after, place);
        int middle = found < 0 ? -found - 1 : found;
        return Math.max(0, Math.min(after.length - most, middle - most / 2));
    }
}
