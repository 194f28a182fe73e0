package org.csplan.examples.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.layout.ImportReport.Table;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Stage;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.examples.cli.files.Refusal;
import org.csplan.excel.Imported;

/**
 * Reads an input and checks its plans. Safe to share between threads.
 *
 * @param reader of the inputs
 * @param period which plans of a workbook
 * @param validator by the rules
 * @param rules for the reader's own findings
 * @param stage where in their year the plans are
 */
record PlanChecker(PlanInputs reader, PeriodChoice period, PlanValidator validator, RuleSet rules, Stage stage) {

    /**
     * Checks the plans of an input.
     *
     * @throws Refusal if it can't be read
     * @throws UnfitStageException if the stage doesn't fit the plan
     */
    CheckedInput check(InputFile file) {
        PlanInput input = reader.read(file);
        List<ActionPlan> meant = period.among(input.plans());
        if (meant.isEmpty()) {
            throw new Refusal(
                    file.name(), "it has no plan for that period; it is for " + PeriodChoice.names(input.plans()));
        }
        List<CheckedInput.Plan> plans = IntStream.range(0, input.plans().size())
                .filter(i -> meant.contains(input.plans().get(i)))
                .mapToObj(i ->
                        new CheckedInput.Plan(PeriodChoice.name(input.plans().get(i)), findings(input, i)))
                .toList();
        return new CheckedInput(file, input.isJson(), stage, plans);
    }

    private List<Finding> findings(PlanInput input, int index) {
        List<Finding> found = validate(input, input.plans().get(index));
        if (input.isJson()) {
            return found;
        }
        Imported<ActionPlan> imported = input.imported().get(index);
        List<Finding> all = new ArrayList<>(ofReader(imported, index));
        found.forEach(
                finding -> all.add(imported.sources().isEmpty() ? finding : finding.atCell(imported.locate(finding))));
        return all;
    }

    private List<Finding> validate(PlanInput input, ActionPlan plan) {
        try {
            return validator.validate(plan, stage);
        } catch (IllegalArgumentException e) {
            throw new UnfitStageException(e);
        }
    }

    /** What the reader warns of, told with the plan on whose sheets it is. */
    private List<Finding> ofReader(Imported<ActionPlan> imported, int index) {
        Map<String, Integer> plans = planBySheet(imported.report().tables());
        return imported.findings().stream()
                .filter(finding -> planOf(finding, plans) == index)
                .flatMap(finding -> rules.judge(finding, stage).stream())
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    /** The plan that the first table of a plan on each sheet belongs to. */
    private static Map<String, Integer> planBySheet(List<Table> tables) {
        Map<String, Integer> plans = new HashMap<>();
        tables.forEach(table -> table.plan().ifPresent(plan -> plans.putIfAbsent(table.sheet(), plan)));
        return plans;
    }

    private static int planOf(Finding finding, Map<String, Integer> plans) {
        return finding.location().map(cell -> plans.get(cell.sheet())).orElse(0);
    }
}
