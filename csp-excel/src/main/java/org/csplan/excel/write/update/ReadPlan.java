package org.csplan.excel.write.update;

import java.util.List;
import java.util.Map;
import org.csplan.core.finding.Location;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.layout.TableKind;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.grid.Grid;

/**
 * A plan as it stands in a workbook.
 *
 * @param plan the plan
 * @param sources the cell of each value, by JSON Pointer
 * @param tables its grids of actions, and the keys of the workbook
 * @param grid the workbook as a person sees it
 */
public record ReadPlan(ActionPlan plan, Map<String, Location> sources, List<ImportReport.Table> tables, Grid grid) {

    /** The plan of that place in the report of a workbook. */
    public static ReadPlan of(ActionPlan plan, int index, ImportReport report, Grid grid) {
        List<ImportReport.Table> tables = report.tables().stream()
                .filter(table -> table.kind() == TableKind.KEY
                        || table.kind() == TableKind.ACTIONS
                                && table.plan().filter(of -> of == index).isPresent())
                .toList();
        return new ReadPlan(plan, report.sources().get(index), tables, grid);
    }
}
