package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.Priority;

/** Finds a place for each new action: below the one before it, where that is of the same theme. */
final class Additions {

    private final int priority;
    private final Priority old;
    private final Priority now;
    private final ActionPairs pairs;
    private final IntPredicate stays;
    private final Map<String, Addition> lastOfTheme = new HashMap<>();
    private final Map<String, Integer> firstOfTheme = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private Optional<Addition> last = Optional.empty();

    /**
     * For the new actions of one priority.
     *
     * @param stays whether an action of the workbook stays in it
     */
    Additions(int priority, Priority old, Priority now, ActionPairs pairs, IntPredicate stays) {
        this.priority = priority;
        this.old = old;
        this.now = now;
        this.pairs = pairs;
        this.stays = stays;
    }

    /** The new actions in their order; those that can't be placed are told as problems. */
    List<Addition> find(Problems problems) {
        List<Addition> additions = new ArrayList<>();
        for (int k = now.actions().size() - 1; k >= 0; k--) {
            if (pairs.old(k) >= 0) {
                firstOfTheme.put(theme(k), k);
            }
        }
        for (int k = 0; k < now.actions().size(); k++) {
            Optional<Addition> place = Optional.of(new Addition(priority, k, pairs.old(k), true, false));
            if (pairs.old(k) < 0) {
                place = place(k);
                if (place.isEmpty()) {
                    problems.add("there is no place for "
                            + Problems.called(now.actions().get(k)) + " under " + Problems.quoted(now.title())
                            + ", for none of its actions is in the workbook");
                }
                place.ifPresent(additions::add);
            }
            last = place.or(() -> last);
            int at = k;
            place.ifPresent(found -> lastOfTheme.put(theme(at), found));
        }
        return additions;
    }

    private Optional<Addition> place(int k) {
        return below(k, Optional.ofNullable(lastOfTheme.get(theme(k))))
                .or(() -> above(k, Optional.ofNullable(firstOfTheme.get(theme(k)))))
                .or(() -> newTheme(k));
    }

    /** Where the action before it stands. */
    private Optional<Addition> below(int k, Optional<Addition> before) {
        return before.map(place -> new Addition(priority, k, place.anchor(), place.below(), false));
    }

    /** Above the action of the workbook that comes next. */
    private Optional<Addition> above(int k, Optional<Integer> next) {
        return next.map(j -> new Addition(priority, k, pairs.old(j), false, false));
    }

    private Optional<Addition> newTheme(int k) {
        boolean opens = opened.add(theme(k));
        Optional<Addition> next =
                below(k, last).or(() -> above(k, firstOfTheme.values().stream().min(Integer::compare)));
        return next.map(
                place -> new Addition(priority, k, edgeOfTheme(place.anchor(), place.below()), place.below(), opens));
    }

    /** The last, or the first, action of the workbook that stands under the same heading. */
    private int edgeOfTheme(int anchor, boolean last) {
        String theme = Likeness.folded(old.actions().get(anchor).theme());
        int edge = anchor;
        int step = last ? 1 : -1;
        for (int i = anchor; i >= 0 && i < old.actions().size(); i += step) {
            if (!Likeness.folded(old.actions().get(i).theme()).equals(theme)) {
                break;
            }
            edge = stays.test(i) ? i : edge;
        }
        return edge;
    }

    private String theme(int place) {
        Action action = now.actions().get(place);
        return Likeness.folded(action.theme());
    }
}
