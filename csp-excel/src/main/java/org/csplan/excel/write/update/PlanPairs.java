package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.core.vocabulary.Words;

/** Which priority and which action of a plan is which of its later state. */
final class PlanPairs {

    private static final int NONE = -1;

    private final int[] nowOfOld;
    private final List<ActionPairs> actions = new ArrayList<>();
    private final List<Integer> added = new ArrayList<>();

    /**
     * Pairs two states of a plan.
     *
     * @param themesCanChange whether actions of the old priority can get another theme where they stand
     */
    PlanPairs(ActionPlan old, ActionPlan now, IntPredicate themesCanChange) {
        nowOfOld = new int[old.priorities().size()];
        Arrays.fill(nowOfOld, NONE);
        pairByTitle(old, now);
        pairByActions(old, now, themesCanChange);
        for (int i = 0; i < nowOfOld.length; i++) {
            actions.add(
                    nowOfOld[i] == NONE
                            ? null
                            : ActionPairs.of(
                                    old.priorities().get(i).actions(),
                                    now.priorities().get(nowOfOld[i]).actions(),
                                    themesCanChange.test(i)));
        }
        for (int j = 0; j < now.priorities().size(); j++) {
            if (!isTaken(j)) {
                added.add(j);
            }
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
        return added;
    }

    private void pairByTitle(ActionPlan old, ActionPlan now) {
        for (int i = 0; i < nowOfOld.length; i++) {
            String title = title(old.priorities().get(i));
            for (int j = 0; j < now.priorities().size() && nowOfOld[i] == NONE; j++) {
                if (!isTaken(j) && title.equals(title(now.priorities().get(j)))) {
                    nowOfOld[i] = j;
                }
            }
        }
    }

    /** A priority that got another title still has most of its actions. */
    private void pairByActions(ActionPlan old, ActionPlan now, IntPredicate themesCanChange) {
        for (int i = 0; i < nowOfOld.length; i++) {
            long most = 0;
            int best = NONE;
            for (int j = 0; j < now.priorities().size() && nowOfOld[i] == NONE; j++) {
                if (!isTaken(j)) {
                    Priority before = old.priorities().get(i);
                    Priority after = now.priorities().get(j);
                    long shared = ActionPairs.of(before.actions(), after.actions(), themesCanChange.test(i))
                            .count();
                    boolean mostOfThem = shared * 2
                            > Math.max(before.actions().size(), after.actions().size());
                    if (mostOfThem && shared > most) {
                        most = shared;
                        best = j;
                    }
                }
            }
            nowOfOld[i] = nowOfOld[i] == NONE ? best : nowOfOld[i];
        }
    }

    private boolean isTaken(int now) {
        return Arrays.stream(nowOfOld).anyMatch(taken -> taken == now);
    }

    private static String title(Priority priority) {
        return Words.fold(priority.title());
    }
}
