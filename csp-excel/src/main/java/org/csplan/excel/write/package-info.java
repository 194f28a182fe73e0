/**
 * From a plan and a layout to a new workbook.
 *
 * <p>{@link org.csplan.excel.write.PlanBooks} composes a plan as a {@link org.csplan.excel.write.NewBook}, which knows
 * nothing of files; {@link org.csplan.excel.write.WorkbookFormat} turns one into bytes.
 */
package org.csplan.excel.write;
