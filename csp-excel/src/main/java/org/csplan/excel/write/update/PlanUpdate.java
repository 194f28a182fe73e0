package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int MOST_LEFT_OUT = 24;

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
            Function<byte[], Reading> reader) {
        ReadPlan old = read.get(index);
        List<ActionPlan> before = read.stream().map(ReadPlan::plan).toList();
        UpdateDraft draft = new UpdateDraft(old, now, removed);
        int rounds = 0;
        while (true) {
            List<ActionPlan> expected = new ArrayList<>(before);
            expected.set(index, draft.expected().plan());
            List<Edit> edits = draft.edits();
            byte[] bytes = patch.apply(edits);
            Reading reading = edits.isEmpty() ? new Reading(before, old.grid()) : reader.apply(bytes);
            if (reading.plans().equals(expected)) {
                List<CellChange> changes = new ChangeList(draft.places(), edits, reading.grid()).list();
                return new PlanUpdate(bytes, changes, Notes.of(draft, old.plan(), removed), expected.get(index));
            }
            List<Finding> differences = differences(expected, reading.plans(), index);
            List<String> pointers = differences.stream()
                    .flatMap(finding -> finding.path().stream())
                    .toList();
            rounds++;
            if (rounds < MOST_ROUNDS && draft.tryOtherwise(pointers)) {
                continue;
            }
            if (rounds > MOST_LEFT_OUT || !leaveOut(differences, draft)) {
                throw refusal(differences);
            }
            rounds = Math.max(rounds, MOST_ROUNDS);
        }
    }

    /** Goes on without the values that come back otherwise, however they are written. */
    private static boolean leaveOut(List<Finding> differences, UpdateDraft draft) {
        Map<String, String> reasons = new LinkedHashMap<>();
        differences.forEach(difference ->
                difference.path().ifPresent(pointer -> reasons.putIfAbsent(pointer, reason(pointer, difference))));
        return draft.leaveOut(reasons);
    }

    private static String reason(String pointer, Finding difference) {
        return pointer.equals(Contents.DRAFT)
                ? "Whether the plan is a draft is read from the word in its title, on its cover, in a sheet's name or in a"
                        + " printed header; change it there."
                : "Not written, for it would not come back as it is: " + difference.message();
    }

    private static UpdateRefusedException refusal(List<Finding> differences) {
        List<String> reasons = differences.stream()
                .map(Finding::message)
                .map(message -> message.replaceFirst("\\.$", ""))
                .toList();
        return new UpdateRefusedException("read again, it would not say what the plan says: " + Problems.told(reasons)
                + "; make that change in the workbook itself");
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
