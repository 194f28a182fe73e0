package org.csplan.excel.recognise;

import java.util.List;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.plan.ActionPlan;

/**
 * What was recognised in a workbook.
 *
 * @param plans the plans, one for each period
 * @param report how the workbook was understood; it has the sources of each plan
 * @param layout the headings that were recognised and the fields they became
 */
public record Recognised(List<ActionPlan> plans, ImportReport report, GridLayout layout) {}
