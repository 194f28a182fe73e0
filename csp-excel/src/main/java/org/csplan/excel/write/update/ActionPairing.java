package org.csplan.excel.write.update;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.csplan.core.plan.Action;
import org.csplan.excel.write.update.ActionKeys.Key;

/** Pairs the actions of a priority with those of its later state: by theme, reference and words, in that order of trust. */
final class ActionPairing {

    private static final int NONE = ActionPairs.NONE;

    private final List<Action> old;
    private final List<Action> now;
    private final ActionKeys oldKeys;
    private final ActionKeys nowKeys;
    private final int[] nowOfOld;
    private final int[] oldOfNow;
    private int paired;

    ActionPairing(List<Action> old, List<Action> now, boolean themesCanChange) {
        this.old = old;
        this.now = now;
        ThemePairs themes = themesCanChange ? ThemePairs.any() : ThemePairs.of(old, now);
        oldKeys = new ActionKeys(old, themes::groupOfOld);
        nowKeys = new ActionKeys(now, themes::groupOfNow);
        nowOfOld = new int[old.size()];
        oldOfNow = new int[now.size()];
        Arrays.fill(nowOfOld, NONE);
        Arrays.fill(oldOfNow, NONE);
    }

    ActionPairs find() {
        pairFirst(Key.of(true, true, true));
        pairFirst(Key.of(true, true, false));
        pairUnlessReferencesContradict();
        pairOnly(Key.of(true, false, true));
        pairOnly(Key.of(true, false, false));
        pairFirst(Key.of(false, true, false));
        pairUnchanged();
        pairByWords();
        pairBetweenNeighbours();
        return new ActionPairs(nowOfOld, oldOfNow, paired);
    }

    /** Pairs those of the same key, in order. */
    private void pairFirst(Key key) {
        pairFirst(place -> oldKeys.grouped(place, key), place -> nowKeys.grouped(place, key));
    }

    private void pairFirst(IntFunction<Object> oldKey, IntFunction<Object> nowKey) {
        Map<Object, OpenPlaces> open = openNow(nowKey);
        for (int i = 0; i < old.size() && !open.isEmpty(); i++) {
            OpenPlaces places = nowOfOld[i] == NONE ? open.get(oldKey.apply(i)) : null;
            putFirst(i, places);
        }
    }

    /** Pairs those of the same words and theme; two different references make two actions of them. */
    private void pairUnlessReferencesContradict() {
        Key words = Key.of(false, true, true);
        Map<Object, OpenPlaces> all = openNow(place -> nowKeys.grouped(place, words));
        Map<Object, OpenPlaces> unnumbered = new HashMap<>();
        for (int j = 0; j < now.size() && !all.isEmpty(); j++) {
            if (oldOfNow[j] == NONE && now.get(j).reference().isEmpty()) {
                OpenPlaces.add(unnumbered, nowKeys.grouped(j, words), j);
            }
        }
        unnumbered.remove(ActionKeys.NO_KEY);
        for (int i = 0; i < old.size() && !all.isEmpty(); i++) {
            if (nowOfOld[i] == NONE) {
                // one with the same reference, too, has been paired before
                boolean numbered = old.get(i).reference().isPresent();
                putFirst(i, (numbered ? unnumbered : all).get(oldKeys.grouped(i, words)));
            }
        }
    }

    private void putFirst(int i, OpenPlaces places) {
        int j = places == null ? NONE : places.first(place -> oldOfNow[place] == NONE);
        if (j != NONE) {
            put(i, j);
        }
    }

    /** Pairs those of the same key where there is no other of it. */
    private void pairOnly(Key key) {
        Map<Object, OpenPlaces> open = openNow(place -> nowKeys.grouped(place, key));
        if (open.isEmpty()) {
            return;
        }
        Map<Object, Integer> rivals = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            if (nowOfOld[i] == NONE) {
                rivals.merge(oldKeys.plain(i, key), 1, Integer::sum);
            }
        }
        for (int i = 0; i < old.size(); i++) {
            OpenPlaces places = nowOfOld[i] == NONE ? open.get(oldKeys.grouped(i, key)) : null;
            if (places != null && places.size() == 1 && rivals.get(oldKeys.plain(i, key)) == 1) {
                put(i, places.first(place -> true));
            }
        }
    }

    private Map<Object, OpenPlaces> openNow(IntFunction<Object> key) {
        Map<Object, OpenPlaces> open = new HashMap<>();
        for (int j = 0; j < now.size() && paired < now.size() && paired < old.size(); j++) {
            if (oldOfNow[j] == NONE) {
                OpenPlaces.add(open, key.apply(j), j);
            }
        }
        open.remove(ActionKeys.NO_KEY);
        return open;
    }

    /** Pairs what is the same in all, which may have neither a reference nor words. */
    private void pairUnchanged() {
        pairFirst(old::get, now::get);
    }

    private void pairByWords() {
        if (paired < old.size() && paired < now.size()) {
            new WordPairs(old, now, nowOfOld, oldOfNow, this::belong).find(this::put);
        }
    }

    /** As many as are left between the same neighbours in both states were reworded, if something else stayed. */
    private void pairBetweenNeighbours() {
        for (int i = 0; i < old.size(); i++) {
            int end = i;
            while (end < old.size() && nowOfOld[end] == NONE) {
                end++;
            }
            int before = i == 0 ? NONE : nowOfOld[i - 1];
            int after = end == old.size() ? now.size() : nowOfOld[end];
            if (end > i && after - before - 1 == end - i && (i == 0 || before != NONE)) {
                pairReworded(i, end, before + 1);
            }
            i = end;
        }
    }

    private void pairReworded(int from, int to, int nowFrom) {
        for (int i = from; i < to; i++) {
            int j = nowFrom + i - from;
            boolean alone = to - from == 1;
            if (oldOfNow[j] == NONE && belong(i, j) && wasReworded(old.get(i), now.get(j), alone)) {
                put(i, j);
            }
        }
    }

    /** Where several are left, one of them may be another action of the same people, unless all else stayed. */
    private static boolean wasReworded(Action before, Action after, boolean alone) {
        return !Likeness.contradictingReferences(before, after)
                && Likeness.shareFacts(before, after)
                && (alone || before.withDescription(after.description()).equals(after));
    }

    private boolean belong(int i, int j) {
        return oldKeys.group(i).isPresent() && oldKeys.group(i).equals(nowKeys.group(j));
    }

    private void put(int i, int j) {
        nowOfOld[i] = j;
        oldOfNow[j] = i;
        paired++;
    }
}
