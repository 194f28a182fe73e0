package org.csplan.excel;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.csplan.core.finding.Location;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.grid.Grid;

/**
 * A workbook and all that was understood of it, whether it holds a plan or not.
 *
 * @param plans the plans in it, one for each period; none where there is no action grid
 * @param report how it was understood
 * @param layout what was recognised, as a layout that can be saved, edited and given to a reader
 * @param grid the workbook as a person sees it
 */
public record ImportedWorkbook(List<Imported<ActionPlan>> plans, ImportReport report, GridLayout layout, Grid grid) {

    /** Copies the plans. */
    public ImportedWorkbook {
        plans = List.copyOf(plans);
    }

    static ImportedWorkbook of(List<ActionPlan> plans, ImportReport report, GridLayout layout, Grid grid) {
        List<Map<String, Location>> sources = report.sources();
        List<Imported<ActionPlan>> imported = IntStream.range(0, plans.size())
                .mapToObj(i -> new Imported<>(plans.get(i), sources.get(i), report))
                .toList();
        return new ImportedWorkbook(imported, report, layout, grid);
    }
}
