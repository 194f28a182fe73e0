package org.csplan.examples.embedding;

import java.nio.file.Path;
import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.Stage;
import org.csplan.excel.Imported;
import org.csplan.excel.PlanReader;
import org.csplan.json.PlanJson;

/** Checks what a partner has returned for a quarter, prints each finding with its cell, and keeps the plan as JSON. */
public final class CheckAReturn {

    private CheckAReturn() {}

    /**
     * Checks a workbook for the second quarter.
     *
     * @param arguments the workbook, and the JSON file to write
     */
    public static void main(String[] arguments) {
        Path workbook = Path.of(arguments[0]);
        Path json = Path.of(arguments[1]);

        Imported<ActionPlan> imported = PlanReader.create().read(workbook);
        Stage stage = Stage.quarterlyReturn(Quarter.Q2);
        List<Finding> findings = PlanValidator.create().validate(imported.plan(), stage);
        for (Finding finding : findings) {
            System.out.println(finding.severity() + " at " + imported.locate(finding) + ": " + finding.message());
        }
        PlanJson.write(imported.plan(), json);
    }
}
