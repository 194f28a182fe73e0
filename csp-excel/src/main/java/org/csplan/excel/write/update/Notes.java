package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.plan.ActionPlan;

/** What a caller should know of an update that worked. */
final class Notes {

    private Notes() {}

    static List<Finding> of(UpdateDraft draft, ActionPlan old, RemovedActions removed) {
        List<Finding> notes = new ArrayList<>(draft.leftOut().findings());
        draft.removed().stream()
                .filter(draft.moved()::contains)
                .forEach(one -> notes.add(Finding.of(
                        "action-moved",
                        Severity.INFO,
                        Problems.sentence(draft.called(old, one) + " stands under "
                                + Problems.quoted(draft.moved().heading(one))
                                + " now; its old row is taken out"))));
        if (removed != RemovedActions.DELETE) {
            draft.removed().stream().filter(one -> !draft.moved().contains(one)).forEach(one -> {
                String stays = removed == RemovedActions.KEEP ? "stays in the workbook" : "is struck through";
                Finding note = Finding.of(
                        "action-kept",
                        Severity.INFO,
                        "The plan no longer has " + draft.called(old, one) + "; it " + stays + ".");
                notes.add(draft.places()
                        .action(one.priority(), one.action())
                        .map(place -> note.atCell(new CellAt(
                                        place.sheet(),
                                        place.row(),
                                        place.column(Contents.DESCRIPTION).orElse(0))
                                .location()))
                        .orElse(note));
            });
        }
        draft.overwrittenFormulas()
                .forEach(cell -> notes.add(Finding.of(
                                "formula-replaced",
                                Severity.WARNING,
                                "Cell " + cell + " was worked out by a formula; it now holds what the plan says.")
                        .atCell(cell.location())));
        if (draft.expected().isInAnotherOrder()) {
            notes.add(Finding.of(
                    "order-kept",
                    Severity.INFO,
                    "The plan has its actions in another order; the workbook keeps its own."));
        }
        return notes;
    }
}
