package org.csplan.examples.embedding;

import java.nio.file.Path;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.PlanUpdater;
import org.csplan.excel.UpdatedWorkbook;
import org.csplan.json.PlanJson;

/** Writes a plan back into the partner's own workbook, of which only the cells change that say something else. */
public final class WriteItBack {

    private WriteItBack() {}

    /**
     * Prints each change, and what the workbook has no way to say, and writes it.
     *
     * @param arguments the workbook, the plan as JSON, and the workbook to write
     */
    public static void main(String[] arguments) {
        ActionPlan plan = PlanJson.read(Path.of(arguments[1]));
        UpdatedWorkbook updated = PlanUpdater.open(Path.of(arguments[0])).apply(plan);
        updated.changes()
                .forEach(change ->
                        System.out.println(change.place() + ": " + change.before() + " -> " + change.after()));
        updated.findings().forEach(finding -> System.out.println(finding.message()));
        updated.save(Path.of(arguments[2]));
    }
}
