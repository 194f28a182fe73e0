package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.csplan.core.plan.Action;

/** Which action of a priority is which action of its later state; by theme, reference and words, in that order of trust. */
final class ActionPairs {

    private static final int NONE = -1;

    private final List<Action> old;
    private final List<Action> now;
    private final ThemePairs themes;
    private final int[] nowOfOld;
    private final int[] oldOfNow;

    private ActionPairs(List<Action> old, List<Action> now, boolean themesCanChange) {
        this.old = old;
        this.now = now;
        themes = themesCanChange ? ThemePairs.any() : ThemePairs.of(old, now);
        nowOfOld = new int[old.size()];
        oldOfNow = new int[now.size()];
        Arrays.fill(nowOfOld, NONE);
        Arrays.fill(oldOfNow, NONE);
    }

    /**
     * Pairs the actions.
     *
     * @param themesCanChange whether an action can get another theme where it stands; under a sub-heading it can't
     */
    static ActionPairs of(List<Action> old, List<Action> now, boolean themesCanChange) {
        ActionPairs pairs = new ActionPairs(old, now, themesCanChange);
        pairs.pair((a, b) -> Likeness.sameReference(a, b) && Likeness.sameDescription(a, b) && sameTheme(a, b), false);
        pairs.pair((a, b) -> Likeness.sameReference(a, b) && Likeness.sameDescription(a, b), false);
        pairs.pair(
                (a, b) -> Likeness.sameDescription(a, b) && sameTheme(a, b) && !Likeness.contradictingReferences(a, b),
                false);
        pairs.pair((a, b) -> Likeness.sameReference(a, b) && sameTheme(a, b), true);
        pairs.pair(Likeness::sameReference, true);
        pairs.pair(Likeness::sameDescription, false);
        pairs.pairByWords();
        pairs.pairBetweenNeighbours();
        return pairs;
    }

    /** The place of an old action in the later state; -1 if it is gone. */
    int now(int oldIndex) {
        return nowOfOld[oldIndex];
    }

    /** The place that an action of the later state had; -1 if it is new. */
    int old(int nowIndex) {
        return oldOfNow[nowIndex];
    }

    /** How many have another. */
    long count() {
        return Arrays.stream(nowOfOld).filter(place -> place != NONE).count();
    }

    private static boolean sameTheme(Action a, Action b) {
        return Likeness.folded(a.theme()).equals(Likeness.folded(b.theme()));
    }

    /** Pairs those that are the same in that way, in order; only where there is no other, if it has to be sure. */
    private void pair(BiPredicate<Action, Action> same, boolean onlyOne) {
        for (int i = 0; i < old.size(); i++) {
            int found = nowOfOld[i] == NONE ? find(i, same) : NONE;
            if (found != NONE && (!onlyOne || isOnlyOne(i, found, same))) {
                put(i, found);
            }
        }
    }

    private int find(int i, BiPredicate<Action, Action> same) {
        for (int j = 0; j < now.size(); j++) {
            if (isOpen(i, j) && same.test(old.get(i), now.get(j))) {
                return j;
            }
        }
        return NONE;
    }

    private boolean isOnlyOne(int i, int j, BiPredicate<Action, Action> same) {
        for (int other = 0; other < now.size(); other++) {
            if (other != j && isOpen(i, other) && same.test(old.get(i), now.get(other))) {
                return false;
            }
        }
        for (int other = 0; other < old.size(); other++) {
            if (other != i && nowOfOld[other] == NONE && same.test(old.get(other), now.get(j))) {
                return false;
            }
        }
        return true;
    }

    /** Pairs the most alike first, of equally alike ones the first. */
    private void pairByWords() {
        List<Set<String>> before = old.stream().map(Likeness::words).toList();
        List<Set<String>> after = now.stream().map(Likeness::words).toList();
        List<Alike> candidates = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; nowOfOld[i] == NONE && j < now.size(); j++) {
                if (isOpen(i, j) && !Likeness.contradictingReferences(old.get(i), now.get(j))) {
                    double alike = Likeness.share(before.get(i), after.get(j));
                    if (alike >= Likeness.ENOUGH) {
                        candidates.add(new Alike(i, j, alike));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Alike::alike).reversed());
        for (Alike candidate : candidates) {
            if (nowOfOld[candidate.old()] == NONE && oldOfNow[candidate.now()] == NONE) {
                put(candidate.old(), candidate.now());
            }
        }
    }

    private record Alike(int old, int now, double alike) {}

    /** One that is left alone between the same neighbours in both states was reworded, if something else stayed. */
    private void pairBetweenNeighbours() {
        for (int i = 0; i < old.size(); i++) {
            int before = i == 0 ? NONE : nowOfOld[i - 1];
            int after = i + 1 == old.size() ? now.size() : nowOfOld[i + 1];
            boolean bounded = (i == 0 || before != NONE) && after != NONE;
            if (nowOfOld[i] == NONE && bounded && after - before == 2 && isOpen(i, before + 1)) {
                Action a = old.get(i);
                Action b = now.get(before + 1);
                if (!Likeness.contradictingReferences(a, b) && Likeness.shareFacts(a, b)) {
                    put(i, before + 1);
                }
            }
        }
    }

    private boolean isOpen(int i, int j) {
        return oldOfNow[j] == NONE && themes.belong(old.get(i), now.get(j));
    }

    private void put(int i, int j) {
        nowOfOld[i] = j;
        oldOfNow[j] = i;
    }
}
