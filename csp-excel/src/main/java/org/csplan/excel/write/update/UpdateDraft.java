package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final List<Removed> removed = new ArrayList<>();
    private final List<Writing> writings;
    private final List<NewRowDraft> rows;
    private final List<Edit> removals;

    /** Drafts an update; what can't be written is refused with the reasons. */
    UpdateDraft(ReadPlan read, ActionPlan now, RemovedActions onRemoved) {
        ActionPlan old = read.plan();
        Problems problems = new Problems();
        places = new PlanPlaces(read);
        PlanPairs pairs = new PlanPairs(old, now, priority -> Themes.canChange(old, places, priority));
        pairs.added()
                .forEach(added -> problems.add("the priority "
                        + Problems.quoted(now.priorities().get(added).title())
                        + " is not in the workbook; add it there, with its grid, first"));
        List<Addition> additions = additions(old, now, pairs, onRemoved, problems);
        expected = new ExpectedPlan(old, now, pairs, additions, onRemoved);
        ColumnHabits columns = new ColumnHabits(read, places);
        CellForms forms = new CellForms(places, columns, new ColourHabits(read, places));
        writings = new CellChanges(old, now, pairs, expected, places, forms, problems).find();
        NewRows newRows = new NewRows(old, now, pairs, expected, places, forms, problems);
        rows = newRows.of(additions);
        writings.addAll(newRows.moved());
        findRemoved(old, pairs);
        removals = removals(old, onRemoved, problems);
        problems.refuse();
    }

    private static List<Addition> additions(
            ActionPlan old, ActionPlan now, PlanPairs pairs, RemovedActions onRemoved, Problems problems) {
        List<Addition> additions = new ArrayList<>();
        for (int p = 0; p < old.priorities().size(); p++) {
            Optional<Integer> later = pairs.now(p);
            if (later.isPresent()) {
                ActionPairs actions = pairs.actions(p);
                additions.addAll(new Additions(
                                p,
                                old.priorities().get(p),
                                now.priorities().get(later.get()),
                                actions,
                                action -> onRemoved != RemovedActions.DELETE || actions.now(action) >= 0)
                        .find(problems));
            }
        }
        return additions;
    }

    private void findRemoved(ActionPlan old, PlanPairs pairs) {
        for (int p = 0; p < old.priorities().size(); p++) {
            for (int a = 0; a < old.priorities().get(p).actions().size(); a++) {
                if (pairs.now(p).isEmpty() || pairs.actions(p).now(a) < 0) {
                    removed.add(new Removed(p, a));
                }
            }
        }
    }

    private List<Edit> removals(ActionPlan old, RemovedActions onRemoved, Problems problems) {
        RemovedRows rowsOf = new RemovedRows(old, places, expected);
        if (onRemoved == RemovedActions.STRIKE) {
            return rowsOf.strike(removed);
        }
        if (onRemoved == RemovedActions.KEEP) {
            return List.of();
        }
        for (int p = 0; p < old.priorities().size(); p++) {
            int priority = p;
            boolean any = IntStream.range(0, old.priorities().get(p).actions().size())
                    .anyMatch(action -> expected.placeOfOld(priority, action).isPresent());
            if (!any) {
                problems.add("all actions of "
                        + Problems.quoted(old.priorities().get(p).title())
                        + " would be deleted; take its grid out in the workbook itself, or strike or keep them");
            }
        }
        return rowsOf.delete(removed, problems);
    }

    PlanPlaces places() {
        return places;
    }

    ExpectedPlan expected() {
        return expected;
    }

    /** The actions that the plan no longer has. */
    List<Removed> removed() {
        return removed;
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
        boolean changed = false;
        for (Writing writing : Stream.concat(writings.stream(), rows.stream().flatMap(row -> row.cells().stream()))
                .toList()) {
            if (pointers.stream().anyMatch(writing::gives)) {
                changed |= writing.goOn();
            }
        }
        return changed;
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
