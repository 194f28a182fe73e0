package org.csplan.excel.write.update;

import java.util.List;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.grid.Grid;

/**
 * What a changed workbook gives when it is read again.
 *
 * @param plans its plans
 * @param grid the workbook as a person sees it
 */
public record Reading(List<ActionPlan> plans, Grid grid) {

    /** Copies the list. */
    public Reading {
        plans = List.copyOf(plans);
    }
}
