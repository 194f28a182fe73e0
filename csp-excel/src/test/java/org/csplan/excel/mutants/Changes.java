package org.csplan.excel.mutants;

import static org.csplan.excel.mutants.Promise.demand;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.finding.Severity;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.excel.Imported;
import org.csplan.excel.ImportedWorkbook;
import org.csplan.excel.PlanAnnotator;
import org.csplan.excel.PlanReader;
import org.csplan.excel.PlanUpdater;
import org.csplan.excel.SeveralPlansException;
import org.csplan.excel.UpdatedWorkbook;
import org.csplan.excel.source.ReadLimits;
import org.csplan.excel.write.patch.UpdateRefusedException;

/** What is promised of a workbook that is changed: the change and nothing else, or one line of refusal. */
final class Changes {

    private static final String UPDATE = "All visits were made in May.";

    private Changes() {}

    /** Whether the workbook took an update for its first action. */
    static boolean update(byte[] file) throws IOException {
        Optional<ImportedWorkbook> workbook = Promise.read(file);
        Optional<ActionPlan> later = workbook.flatMap(Changes::later);
        if (later.isEmpty()) {
            return false;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UpdatedWorkbook updated;
        try {
            updated = PlanUpdater.open(new ByteArrayInputStream(file), "plan.xlsx", PlanReader.create())
                    .apply(later.get());
        } catch (UpdateRefusedException | SeveralPlansException e) {
            Promise.demandALine(e);
            return false;
        }
        updated.writeTo(out);
        List<ActionPlan> plans = plans(Promise.read(out.toByteArray()));
        demand(plans.contains(updated.plan()), "the updated workbook says another plan");
        demand(plans.size() == plans(workbook).size(), "the updated workbook holds more or fewer plans");
        return true;
    }

    /** Whether the workbook took a comment. */
    static boolean annotate(byte[] file) throws IOException {
        Optional<ImportedWorkbook> workbook = Promise.read(file);
        if (workbook.isEmpty() || workbook.get().grid().sheets().isEmpty()) {
            return false;
        }
        String sheet = workbook.get().grid().sheets().get(0).name();
        Finding finding = Finding.of("lead-missing", Severity.WARNING, "Nobody leads this.")
                .atCell(new Location(sheet, "B3"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanAnnotator.open(new ByteArrayInputStream(file), "plan.xlsx", ReadLimits.STANDARD)
                    .annotate(List.of(finding))
                    .writeTo(out);
        } catch (UpdateRefusedException e) {
            Promise.demandALine(e);
            return false;
        }
        demand(
                plans(Promise.read(out.toByteArray())).equals(plans(workbook)),
                "the annotated workbook says other plans");
        return true;
    }

    private static List<ActionPlan> plans(Optional<ImportedWorkbook> workbook) {
        return workbook.stream()
                .flatMap(read -> read.plans().stream())
                .map(Imported::plan)
                .toList();
    }

    private static Optional<ActionPlan> later(ImportedWorkbook workbook) {
        return workbook.plans().stream().map(Imported::plan).findFirst().flatMap(Changes::later);
    }

    private static Optional<ActionPlan> later(ActionPlan plan) {
        List<Priority> priorities = new ArrayList<>(plan.priorities());
        for (int i = 0; i < priorities.size(); i++) {
            List<Action> actions = new ArrayList<>(priorities.get(i).actions());
            if (!actions.isEmpty()) {
                actions.set(0, actions.get(0).withUpdate(UPDATE));
                priorities.set(i, priorities.get(i).withActions(actions));
                return Optional.of(plan.withPriorities(priorities));
            }
        }
        return Optional.empty();
    }
}
