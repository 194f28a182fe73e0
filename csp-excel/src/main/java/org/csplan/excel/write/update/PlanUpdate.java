package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.write.PlanDifferences;
import org.csplan.excel.write.patch.Edit;
import org.csplan.excel.write.patch.UpdateRefusedException;

/**
 * A workbook made to say another plan. What is handed out has been read again and gives that plan.
 *
 * @param bytes the workbook with its changes
 * @param changes the changes, cell by cell
 * @param findings what the caller should know: what stays in the workbook although the plan no longer has it, and the
 *     like
 * @param plan the plan that the workbook gives now
 */
public record PlanUpdate(byte[] bytes, List<CellChange> changes, List<Finding> findings, ActionPlan plan) {

    private static final int MOST_ROUNDS = 12;

    /**
     * Makes a workbook say a plan.
     *
     * @param read every plan in the workbook
     * @param index the place of the one that changes
     * @param now the plan it is to be
     * @param removed what happens to actions that it no longer has
     * @param patch makes edits in the workbook
     * @param reader reads every plan of a workbook
     * @throws UpdateRefusedException if the workbook can't be made to say it
     */
    public static PlanUpdate of(
            List<ReadPlan> read,
            int index,
            ActionPlan now,
            RemovedActions removed,
            Function<List<Edit>, byte[]> patch,
            Function<byte[], List<ActionPlan>> reader) {
        ReadPlan old = read.get(index);
        UpdateDraft draft = new UpdateDraft(old, now, removed);
        List<ActionPlan> expected =
                new ArrayList<>(read.stream().map(ReadPlan::plan).toList());
        expected.set(index, draft.expected().plan());
        for (int round = 0; ; round++) {
            List<Edit> edits = draft.edits();
            byte[] bytes = patch.apply(edits);
            List<ActionPlan> plans =
                    edits.isEmpty() ? read.stream().map(ReadPlan::plan).toList() : reader.apply(bytes);
            if (plans.equals(expected)) {
                List<CellChange> changes = new ChangeList(draft.places(), edits).list();
                return new PlanUpdate(bytes, changes, Notes.of(draft, old.plan(), removed), expected.get(index));
            }
            List<Finding> differences = differences(expected, plans, index);
            List<String> pointers = differences.stream()
                    .flatMap(finding -> finding.path().stream())
                    .toList();
            if (round == MOST_ROUNDS || !draft.tryOtherwise(pointers)) {
                throw new UpdateRefusedException("the workbook would not say what the plan says: "
                        + Problems.told(
                                differences.stream().map(Finding::message).toList()));
            }
        }
    }

    private static List<Finding> differences(List<ActionPlan> expected, List<ActionPlan> plans, int index) {
        if (plans.size() != expected.size()) {
            return List.of(Finding.of(
                    PlanDifferences.RULE,
                    Severity.ERROR,
                    "It would hold " + plans.size() + " plans instead of " + expected.size() + "."));
        }
        List<Finding> differences = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            List<Finding> found = PlanDifferences.afterReading(expected.get(i), List.of(plans.get(i)), List.of());
            differences.addAll(
                    i == index
                            ? found
                            : found.stream()
                                    .map(finding -> finding.atPath("another plan"))
                                    .toList());
        }
        return differences;
    }
}
