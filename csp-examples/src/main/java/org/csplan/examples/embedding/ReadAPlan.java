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
        read(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private static void read(Path workbook, Path json) {
        Imported<ActionPlan> imported = PlanReader.create().read(workbook);
        for (Priority priority : imported.plan().priorities()) {
            System.out.println(priority.title());
            for (Action action : priority.actions()) {
                System.out.println("- " + action.description().orElse("(not said)"));
            }
        }
        imported.findings().forEach(note -> System.out.println(imported.locate(note) + " " + note.message()));
        PlanJson.write(imported.plan(), json);
    }
}
