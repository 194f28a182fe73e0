package org.csplan.examples.embedding;

import java.nio.file.Path;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.excel.Imported;
import org.csplan.excel.PlanReader;
import org.csplan.json.PlanJson;

/** Reads a partner's workbook, prints what was noticed about it with the cell, and keeps the plan as JSON. */
public final class ReadAPlan {

    private ReadAPlan() {}

    /**
     * Reads a workbook and writes its plan.
     *
     * @param arguments the workbook, and the JSON file to write
     */
    public static void main(String[] arguments) {
        Path workbook = Path.of(arguments[0]);

        Imported<ActionPlan> imported = PlanReader.create().read(workbook);
        for (Priority priority : imported.plan().priorities()) {
            for (Action action : priority.actions()) {
                System.out.println(
                        priority.title() + ": " + action.description().orElse("(not said)"));
            }
        }
        imported.findings().forEach(finding -> System.out.println(imported.locate(finding) + " " + finding.message()));
        PlanJson.write(imported.plan(), Path.of(arguments[1]));
    }
}
