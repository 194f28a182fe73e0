package org.csplan.examples.cli;

import java.util.List;
import java.util.Optional;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.Imported;

/**
 * The plans of one input.
 *
 * @param file the input as it was named
 * @param plans its plans; one, unless it is a workbook for several periods
 * @param imported the same plans with their cells, where the input is a workbook
 */
record PlanInput(String file, List<ActionPlan> plans, List<Imported<ActionPlan>> imported) {

    static PlanInput ofWorkbook(String file, List<Imported<ActionPlan>> imported) {
        return new PlanInput(file, imported.stream().map(Imported::plan).toList(), imported);
    }

    static PlanInput ofJson(String file, ActionPlan plan) {
        return new PlanInput(file, List.of(plan), List.of());
    }

    /** Whether it came from JSON and not from a workbook. */
    boolean isJson() {
        return imported.isEmpty();
    }

    /** How the workbook was understood. */
    Optional<ImportReport> report() {
        return imported.stream().findFirst().map(Imported::report);
    }
}
