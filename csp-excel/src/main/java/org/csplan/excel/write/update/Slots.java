package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.csplan.core.plan.Action;

/** The actions of a priority as they have to come back, in their order. */
final class Slots {

    private final List<Slot> all;
    private final int[] byOld;
    private final int[] byNow;

    /** A place for an action: where it stood, where it stands in the plan; -1 where it doesn't. */
    static final class Slot {
        final int old;
        final int now;
        private Action action;
        /** What its other columns say while that is changed, one by one; null when the action itself says it. */
        private Map<String, String> other;

        Slot(int old, int now, Action action) {
            this.old = old;
            this.now = now;
            this.action = action;
        }

        Action action() {
            if (other != null) {
                action = action.withOther(other);
                other = null;
            }
            return action;
        }

        void putUnder(Optional<String> theme) {
            action = action().withTheme(theme);
        }

        /** Takes one value over from another action; whether that makes a difference. */
        boolean take(String tail, Action from) {
            if (tail.startsWith(Contents.OTHER)) {
                return takeOther(Contents.unescaped(tail.substring(Contents.OTHER.length())), from);
            }
            Action before = action();
            action = Values.taken(tail, from, before);
            return !before.equals(action);
        }

        private boolean takeOther(String heading, Action from) {
            if (other == null) {
                other = new LinkedHashMap<>(action.other());
            }
            String before = other.remove(heading);
            String now = from.other().get(heading);
            if (now != null) {
                other.put(heading, now);
            }
            return !Objects.equals(before, now);
        }
    }

    Slots(List<Slot> all) {
        this.all = all;
        byOld = places(all, slot -> slot.old);
        byNow = places(all, slot -> slot.now);
    }

    /** For each number that a slot has, one more than its place. */
    private static int[] places(List<Slot> all, ToIntFunction<Slot> number) {
        int[] places = new int[all.stream().mapToInt(number).max().orElse(-1) + 1];
        for (int i = 0; i < all.size(); i++) {
            int of = number.applyAsInt(all.get(i));
            if (of >= 0) {
                places[of] = i + 1;
            }
        }
        return places;
    }

    List<Slot> all() {
        return all;
    }

    Optional<Integer> placeOfOld(int action) {
        return place(byOld, action);
    }

    Optional<Integer> placeOfNow(int action) {
        return place(byNow, action);
    }

    private static Optional<Integer> place(int[] places, int number) {
        return number < places.length && places[number] > 0 ? Optional.of(places[number] - 1) : Optional.empty();
    }

    /** With new actions beside those that they stand next to; of several between two actions the first comes first. */
    Slots with(Map<Addition, Slot> additions) {
        Map<Integer, List<Slot>> gaps = new TreeMap<>();
        additions.forEach((addition, slot) -> {
            int anchor = placeOfOld(addition.anchor()).orElseThrow();
            gaps.computeIfAbsent(addition.below() ? anchor + 1 : anchor, gap -> new ArrayList<>())
                    .add(slot);
        });
        List<Slot> with = new ArrayList<>(all.size() + additions.size());
        for (int i = 0; i <= all.size(); i++) {
            with.addAll(gaps.getOrDefault(i, List.of()));
            if (i < all.size()) {
                with.add(all.get(i));
            }
        }
        return new Slots(with);
    }
}
