package org.csplan.excel.write.update;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.write.update.RemovedRows.Removed;

/** Actions that the plan has under another heading: they are not removed, so their old rows go whatever else stays. */
final class MovedActions {

    private final Map<Removed, String> titles = new HashMap<>();

    /**
     * Finds them among the removed ones.
     *
     * @param removed the actions that are no longer where they were
     */
    MovedActions(ActionPlan old, ActionPlan now, PlanPairs pairs, List<Removed> removed) {
        Map<String, Deque<Arrived>> arrived = new HashMap<>();
        for (Arrived one : arrived(old, now, pairs)) {
            arrived.computeIfAbsent(Likeness.folded(one.action().description()), words -> new ArrayDeque<>())
                    .add(one);
        }
        for (Removed one : removed) {
            Action action = old.priorities().get(one.priority()).actions().get(one.action());
            Deque<Arrived> same = arrived.get(Likeness.folded(action.description()));
            if (action.description().isPresent() && same != null && !same.isEmpty()) {
                titles.put(one, same.poll().title());
            }
        }
    }

    /** An action that the workbook does not have where the plan has it. */
    private record Arrived(Action action, String title) {}

    private static List<Arrived> arrived(ActionPlan old, ActionPlan now, PlanPairs pairs) {
        List<Arrived> arrived = new ArrayList<>();
        for (int p = 0; p < old.priorities().size(); p++) {
            int from = p;
            pairs.now(p).map(now.priorities()::get).ifPresent(priority -> {
                for (int k = 0; k < priority.actions().size(); k++) {
                    Action action = priority.actions().get(k);
                    if (pairs.actions(from).old(k) < 0 && action.description().isPresent()) {
                        arrived.add(new Arrived(action, action.theme().orElse(priority.title())));
                    }
                }
            });
        }
        return arrived;
    }

    boolean contains(Removed removed) {
        return titles.containsKey(removed);
    }

    /** The heading that an action stands under now. */
    String heading(Removed removed) {
        return titles.get(removed);
    }
}
