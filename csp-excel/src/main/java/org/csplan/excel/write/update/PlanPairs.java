package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.core.vocabulary.Words;

/** Which priority and which action of a plan is which of its later state. */
final class PlanPairs {

    private static final int NONE = -1;

    private final int[] nowOfOld;
    private final int[] oldOfNow;
    private final List<ActionPairs> actions = new ArrayList<>();

    /**
     * Pairs two states of a plan.
     *
     * @param themesCanChange whether actions of the old priority can get another theme where they stand
     */
    PlanPairs(ActionPlan old, ActionPlan now, IntPredicate themesCanChange) {
        nowOfOld = new int[old.priorities().size()];
        oldOfNow = new int[now.priorities().size()];
        Arrays.fill(nowOfOld, NONE);
        Arrays.fill(oldOfNow, NONE);
        pairByTitle(old.priorities(), now.priorities());
        pairByActions(old.priorities(), now.priorities(), themesCanChange);
        for (int i = 0; i < nowOfOld.length; i++) {
            actions.add(
                    nowOfOld[i] == NONE
                            ? null
                            : ActionPairs.of(
                                    old.priorities().get(i).actions(),
                                    now.priorities().get(nowOfOld[i]).actions(),
                                    themesCanChange.test(i)));
        }
    }

    /** The place of an old priority in the later state, if it is there. */
    Optional<Integer> now(int oldPriority) {
        return nowOfOld[oldPriority] == NONE ? Optional.empty() : Optional.of(nowOfOld[oldPriority]);
    }

    /** The actions of an old priority that is there. */
    ActionPairs actions(int oldPriority) {
        return actions.get(oldPriority);
    }

    /** The priorities that are new. */
    List<Integer> added() {
        return open(oldOfNow).boxed().toList();
    }

    private static IntStream open(int[] other) {
        return IntStream.range(0, other.length).filter(i -> other[i] == NONE);
    }

    private void pairByTitle(List<Priority> old, List<Priority> now) {
        Map<Object, OpenPlaces> open = new HashMap<>();
        for (int j = 0; j < now.size(); j++) {
            OpenPlaces.add(open, Words.fold(now.get(j).title()), j);
        }
        for (int i = 0; i < old.size(); i++) {
            OpenPlaces places = open.get(Words.fold(old.get(i).title()));
            int j = places == null ? NONE : places.first(place -> oldOfNow[place] == NONE);
            if (j != NONE) {
                put(i, j);
            }
        }
    }

    /** A priority that got another title still has most of its actions. */
    private void pairByActions(List<Priority> old, List<Priority> now, IntPredicate themesCanChange) {
        RenamedPriorities renamed = new RenamedPriorities(
                now, open(nowOfOld).toArray().length, open(oldOfNow).toArray());
        for (int i : open(nowOfOld).toArray()) {
            Priority before = old.get(i);
            boolean canChange = themesCanChange.test(i);
            int most = 0;
            int best = NONE;
            for (int j : renamed.candidates(before)) {
                if (oldOfNow[j] == NONE) {
                    Priority after = now.get(j);
                    int shared = ActionPairs.of(before.actions(), after.actions(), canChange)
                            .count();
                    boolean mostOfThem = shared * 2
                            > Math.max(before.actions().size(), after.actions().size());
                    if (mostOfThem && shared > most) {
                        most = shared;
                        best = j;
                    }
                }
            }
            if (best != NONE) {
                put(i, best);
            }
        }
    }

    private void put(int i, int j) {
        nowOfOld[i] = j;
        oldOfNow[j] = i;
    }
}
