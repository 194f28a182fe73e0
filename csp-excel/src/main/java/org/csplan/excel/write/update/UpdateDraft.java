package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.write.patch.Edit;
import org.csplan.excel.write.update.RemovedRows.Removed;

/** All that has to change in a workbook so that it says another plan, with what has yet to be tried out. */
final class UpdateDraft {

    private final PlanPlaces places;
    private final ExpectedPlan expected;
    private final LeftOut leftOut;
    private final List<Removed> removed;
    private final MovedActions moved;
    private final List<Writing> writings;
    private final List<NewRowDraft> rows;
    private final List<Edit> removals;

    /** Drafts an update; what can't be done is refused with the reasons. */
    UpdateDraft(ReadPlan read, ActionPlan now, RemovedActions onRemoved) {
        ActionPlan old = read.plan();
        Problems problems = new Problems();
        places = new PlanPlaces(read);
        PlanPairs pairs = new PlanPairs(old, now, priority -> Themes.canChange(old, places, priority));
        problems.addRepeatedTitles(old, now);
        problems.refuse();
        problems.addNewPriorities(now, pairs);
        problems.refuse();
        removed = removed(old, pairs);
        moved = new MovedActions(old, now, pairs, removed);
        Predicate<Removed> goes = one -> onRemoved == RemovedActions.DELETE || moved.contains(one);
        List<Addition> additions = additions(old, now, pairs, goes, problems);
        expected = new ExpectedPlan(old, now, pairs, additions, goes);
        leftOut = new LeftOut(expected);
        CellForms forms = new CellForms(places, new ColumnHabits(read, places), new ColourHabits(read, places));
        writings = new CellChanges(old, now, pairs, expected, places, forms, leftOut).find();
        NewRows newRows = new NewRows(
                now,
                pairs,
                places,
                new NewRowValues(old, expected, places, forms, leftOut),
                new ThemeHeadings(old, places),
                problems);
        rows = newRows.of(additions);
        writings.addAll(newRows.moved());
        removals = removals(old, onRemoved, goes, problems);
        problems.refuse();
    }

    private static List<Addition> additions(
            ActionPlan old, ActionPlan now, PlanPairs pairs, Predicate<Removed> goes, Problems problems) {
        List<Addition> additions = new ArrayList<>();
        for (int p = 0; p < old.priorities().size(); p++) {
            int priority = p;
            Optional<Integer> later = pairs.now(p);
            if (later.isPresent()) {
                ActionPairs actions = pairs.actions(p);
                additions.addAll(new Additions(
                                p,
                                old.priorities().get(p),
                                now.priorities().get(later.get()),
                                actions,
                                action -> actions.now(action) >= 0 || !goes.test(new Removed(priority, action)))
                        .find(problems));
            }
        }
        return additions;
    }

    private static List<Removed> removed(ActionPlan old, PlanPairs pairs) {
        List<Removed> removed = new ArrayList<>();
        for (int p = 0; p < old.priorities().size(); p++) {
            for (int a = 0; a < old.priorities().get(p).actions().size(); a++) {
                if (pairs.now(p).isEmpty() || pairs.actions(p).now(a) < 0) {
                    removed.add(new Removed(p, a));
                }
            }
        }
        return removed;
    }

    private List<Edit> removals(ActionPlan old, RemovedActions onRemoved, Predicate<Removed> goes, Problems problems) {
        Map<Boolean, List<Removed>> going = removed.stream().collect(Collectors.partitioningBy(goes));
        for (int p = 0; p < old.priorities().size(); p++) {
            int priority = p;
            boolean any = IntStream.range(0, old.priorities().get(p).actions().size())
                    .anyMatch(action -> expected.placeOfOld(priority, action).isPresent());
            if (!any) {
                problems.add("no row would be left under "
                        + Problems.quoted(old.priorities().get(p).title())
                        + "; take its grid out in the workbook itself first");
            }
        }
        RemovedRows rowsOf = new RemovedRows(old, places, expected);
        if (onRemoved == RemovedActions.STRIKE) {
            rowsOf.strike(going.get(false));
        }
        return rowsOf.delete(going.get(true), problems);
    }

    PlanPlaces places() {
        return places;
    }

    ExpectedPlan expected() {
        return expected;
    }

    LeftOut leftOut() {
        return leftOut;
    }

    /** The actions that are no longer where they were. */
    List<Removed> removed() {
        return removed;
    }

    /** Those of them that are somewhere else. */
    MovedActions moved() {
        return moved;
    }

    /** The edits, as far as it is known how to write each cell. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (Writing writing : writings) {
            CellAt cell = writing.cell();
            writing.form()
                    .value()
                    .ifPresent(value -> edits.add(new Edit.SetValue(cell.sheet(), cell.row(), cell.column(), value)));
            writing.form()
                    .fill()
                    .ifPresent(fill -> edits.add(new Edit.SetFill(cell.sheet(), cell.row(), cell.column(), fill)));
        }
        rows.forEach(row -> edits.add(row.edit()));
        edits.addAll(removals);
        return edits;
    }

    /** Takes another way to write the values at those pointers; whether there is one. */
    boolean tryOtherwise(List<String> pointers) {
        Set<String> given = new HashSet<>();
        pointers.forEach(pointer -> given.addAll(withThoseAbove(pointer)));
        boolean changed = false;
        for (Writing writing : allWritings()) {
            if (writing.pointers().stream().anyMatch(given::contains)) {
                changed |= writing.goOn();
            }
        }
        return changed;
    }

    /**
     * Leaves values out that can't be written in any way, with what is said in the same cells; whether that helps.
     *
     * @param reasons why, by the pointer of each
     */
    boolean leaveOut(Map<String, String> reasons) {
        Map<String, List<Writing>> byPointer = new HashMap<>();
        for (Writing writing : allWritings()) {
            writing.pointers().forEach(pointer -> byPointer
                    .computeIfAbsent(pointer, key -> new ArrayList<>())
                    .add(writing));
        }
        Set<Writing> gone = new HashSet<>();
        boolean changed = false;
        for (Map.Entry<String, String> reason : reasons.entrySet()) {
            changed |= leftOut.add(reason.getKey(), reason.getValue());
            for (String pointer : withThoseAbove(reason.getKey())) {
                for (Writing writing : byPointer.getOrDefault(pointer, List.of())) {
                    changed |= gone.add(writing) && leaveOutBeside(writing);
                }
            }
        }
        writings.removeIf(gone::contains);
        rows.forEach(row -> row.cells().removeIf(gone::contains));
        return changed;
    }

    private boolean leaveOutBeside(Writing writing) {
        boolean changed = false;
        for (String other : writing.pointers()) {
            changed |= leftOut.add(
                    other, "What cell " + writing.cell() + " says stays as it was, for something else it says does.");
        }
        return changed;
    }

    private List<Writing> allWritings() {
        return Stream.concat(writings.stream(), rows.stream().flatMap(row -> row.cells().stream()))
                .toList();
    }

    /** A pointer and those of the values that it is part of. */
    private static List<String> withThoseAbove(String pointer) {
        List<String> all = new ArrayList<>();
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            all.add(pointer.substring(0, end));
        }
        return all;
    }

    /** The cells whose formula gives way to a value. */
    List<CellAt> overwrittenFormulas() {
        return writings.stream()
                .filter(writing -> writing.form().value().isPresent())
                .map(Writing::cell)
                .filter(cell -> places.gridCell(cell).formula())
                .toList();
    }

    /** An action that the plan no longer has, as a person would call it. */
    String called(ActionPlan old, Removed one) {
        Action action = old.priorities().get(one.priority()).actions().get(one.action());
        return Problems.called(action);
    }
}
