package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;

/** The plan as it has to come back: what was asked for, in the order of the workbook, with what stays in it. */
final class ExpectedPlan {

    private final ActionPlan old;
    private final ActionPlan now;
    private final PlanPairs pairs;
    private final List<List<Slot>> slots = new ArrayList<>();

    /** A place for an action: where it stood, where it stands in the plan; -1 where it doesn't. */
    static final class Slot {
        final int old;
        final int now;
        Action action;

        Slot(int old, int now, Action action) {
            this.old = old;
            this.now = now;
            this.action = action;
        }
    }

    ExpectedPlan(ActionPlan old, ActionPlan now, PlanPairs pairs, List<Addition> additions, RemovedActions removed) {
        this.old = old;
        this.now = now;
        this.pairs = pairs;
        for (int p = 0; p < old.priorities().size(); p++) {
            slots.add(slots(p, removed));
        }
        additions.forEach(this::insert);
    }

    private List<Slot> slots(int p, RemovedActions removed) {
        List<Slot> all = new ArrayList<>();
        List<Action> before = old.priorities().get(p).actions();
        Optional<Integer> place = pairs.now(p);
        for (int a = 0; a < before.size(); a++) {
            int later = place.isPresent() ? pairs.actions(p).now(a) : -1;
            if (later >= 0) {
                all.add(new Slot(
                        a, later, now.priorities().get(place.get()).actions().get(later)));
            } else if (removed != RemovedActions.DELETE) {
                all.add(new Slot(a, -1, before.get(a)));
            }
        }
        return all;
    }

    private void insert(Addition addition) {
        List<Slot> all = slots.get(addition.priority());
        int place = 0;
        while (all.get(place).old != addition.anchor()) {
            place++;
        }
        if (addition.below()) {
            place++;
            while (place < all.size() && all.get(place).old < 0) {
                place++;
            }
        }
        Action action = now.priorities()
                .get(pairs.now(addition.priority()).orElseThrow())
                .actions()
                .get(addition.now());
        all.add(place, new Slot(-1, addition.now(), action));
    }

    /** The place of an action, by where it stood. */
    Optional<Integer> placeOfOld(int priority, int action) {
        return place(priority, slot -> slot.old == action);
    }

    /** The place of an action, by where it stands in the plan that was asked for. */
    Optional<Integer> placeOfNow(int priority, int action) {
        return place(priority, slot -> slot.now == action);
    }

    Slot slot(int priority, int place) {
        return slots.get(priority).get(place);
    }

    private Optional<Integer> place(int priority, Predicate<Slot> wanted) {
        List<Slot> all = slots.get(priority);
        for (int i = 0; i < all.size(); i++) {
            if (wanted.test(all.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether actions or priorities come back in another order than was asked for. */
    boolean isInAnotherOrder() {
        int lastPriority = -1;
        for (int p = 0; p < slots.size(); p++) {
            int place = pairs.now(p).orElse(lastPriority);
            if (place < lastPriority) {
                return true;
            }
            lastPriority = place;
            int last = -1;
            for (Slot slot : slots.get(p)) {
                if (slot.now >= 0 && slot.now < last) {
                    return true;
                }
                last = Math.max(last, slot.now);
            }
        }
        return false;
    }

    /** The plan itself. */
    ActionPlan plan() {
        List<Priority> priorities = new ArrayList<>();
        for (int p = 0; p < slots.size(); p++) {
            Priority stays = old.priorities().get(p);
            Priority base = pairs.now(p).map(now.priorities()::get).orElse(stays);
            List<Action> actions =
                    slots.get(p).stream().map(slot -> slot.action).toList();
            priorities.add(Priority.builder()
                    .title(base.title())
                    .addAllOutcomes(base.outcomes())
                    .addAllActions(actions)
                    .build());
        }
        return ActionPlan.builder()
                .title(now.title())
                .partnership(now.partnership())
                .period(now.period())
                .draft(now.draft())
                .putAllStatusKey(now.statusKey())
                .addAllPriorities(priorities)
                .build();
    }
}
