package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.excel.write.update.RemovedRows.Removed;
import org.csplan.excel.write.update.Slots.Slot;

/** The plan as it has to come back: what was asked for, in the order of the workbook, with what stays in it. */
final class ExpectedPlan {

    private static final Pattern POINTER = Pattern.compile("(?:/priorities/(\\d+)(?:/actions/(\\d+))?)?(/[^/]+.*)");
    private static final Action NOTHING = Action.builder().build();

    private final ActionPlan old;
    private final ActionPlan now;
    private final PlanPairs pairs;
    private final List<Priority> priorities = new ArrayList<>();
    private final List<Slots> slots = new ArrayList<>();
    private ActionPlan head;

    /**
     * The plan to expect.
     *
     * @param goes whether an action that the plan no longer has is taken out of the workbook
     */
    ExpectedPlan(ActionPlan old, ActionPlan now, PlanPairs pairs, List<Addition> additions, Predicate<Removed> goes) {
        this.old = old;
        this.now = now;
        this.pairs = pairs;
        head = now.withPriorities(List.of());
        for (int p = 0; p < old.priorities().size(); p++) {
            Priority stays = old.priorities().get(p);
            priorities.add(pairs.now(p).map(now.priorities()::get).orElse(stays));
            slots.add(slots(p, goes));
        }
        additions.stream()
                .collect(Collectors.groupingBy(Addition::priority, LinkedHashMap::new, Collectors.toList()))
                .forEach((priority, some) ->
                        slots.set(priority, slots.get(priority).with(newSlots(some))));
    }

    private Slots slots(int p, Predicate<Removed> goes) {
        List<Slot> all = new ArrayList<>();
        List<Action> before = old.priorities().get(p).actions();
        Optional<Integer> place = pairs.now(p);
        for (int a = 0; a < before.size(); a++) {
            int later = place.isPresent() ? pairs.actions(p).now(a) : -1;
            if (later >= 0) {
                all.add(new Slot(
                        a, later, now.priorities().get(place.get()).actions().get(later)));
            } else if (!goes.test(new Removed(p, a))) {
                all.add(new Slot(a, -1, before.get(a)));
            }
        }
        return new Slots(all);
    }

    private Map<Addition, Slot> newSlots(List<Addition> additions) {
        Map<Addition, Slot> made = new LinkedHashMap<>();
        for (Addition addition : additions) {
            Action action = now.priorities()
                    .get(pairs.now(addition.priority()).orElseThrow())
                    .actions()
                    .get(addition.now());
            made.put(addition, new Slot(-1, addition.now(), action));
        }
        return made;
    }

    /** The place of an action, by where it stood. */
    Optional<Integer> placeOfOld(int priority, int action) {
        return slots.get(priority).placeOfOld(action);
    }

    /** The place of an action, by where it stands in the plan that was asked for. */
    Optional<Integer> placeOfNow(int priority, int action) {
        return slots.get(priority).placeOfNow(action);
    }

    Slot slot(int priority, int place) {
        return slots.get(priority).all().get(place);
    }

    /** Leaves one value as it was, and a new action without it; whether that makes a difference. */
    boolean leave(String pointer) {
        Matcher parts = POINTER.matcher(pointer);
        if (!parts.matches()) {
            return false;
        }
        String tail = parts.group(3);
        if (parts.group(1) == null) {
            ActionPlan before = head;
            head = Values.taken(tail, old, head);
            return !before.equals(head);
        }
        int p = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            Priority before = priorities.get(p);
            priorities.set(p, Values.taken(tail, old.priorities().get(p), before));
            return !before.equals(priorities.get(p));
        }
        Slot slot = slot(p, Integer.parseInt(parts.group(2)));
        Action was = slot.old < 0 ? NOTHING : old.priorities().get(p).actions().get(slot.old);
        return slot.take(tail, was);
    }

    /** Gives an action a value of another; whether that makes a difference. */
    boolean take(String pointer, Action other) {
        Matcher parts = POINTER.matcher(pointer);
        if (!parts.matches() || parts.group(2) == null) {
            return false;
        }
        Slot slot = slot(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        return slot.take(parts.group(3), other);
    }

    /** The pointer of the same value in the plan that was asked for. */
    Optional<String> pointerInPlan(String pointer) {
        Matcher parts = POINTER.matcher(pointer);
        if (!parts.matches() || parts.group(1) == null) {
            return Optional.of(pointer);
        }
        int p = Integer.parseInt(parts.group(1));
        Optional<String> priority = pairs.now(p).map(place -> "/priorities/" + place);
        if (parts.group(2) == null) {
            return priority.map(start -> start + parts.group(3));
        }
        int place = slot(p, Integer.parseInt(parts.group(2))).now;
        return priority.filter(start -> place >= 0).map(start -> start + "/actions/" + place + parts.group(3));
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
            for (Slot slot : slots.get(p).all()) {
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
        List<Priority> all = new ArrayList<>();
        for (int p = 0; p < slots.size(); p++) {
            all.add(priorities
                    .get(p)
                    .withActions(slots.get(p).all().stream().map(Slot::action).toList()));
        }
        return head.withPriorities(all);
    }
}
