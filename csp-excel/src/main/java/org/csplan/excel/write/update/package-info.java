/**
 * From a plan and the workbook it came from to the cells that have to change: which action is which, where each value
 * stands, and how this file writes such values.
 *
 * <p>Start with {@link org.csplan.excel.write.update.PlanUpdate}.
 */
package org.csplan.excel.write.update;
