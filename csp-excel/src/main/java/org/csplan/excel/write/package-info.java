/**
 * From a plan and a layout to a new workbook.
 *
 * <p>{@link org.csplan.excel.write.PlanBooks} composes a plan as a {@link org.csplan.excel.write.NewBook}, which knows
 * nothing of files; {@link org.csplan.excel.write.WorkbookFormat} turns one into bytes, and
 * {@link org.csplan.excel.write.WholeFile} puts bytes on disk, whole or not at all.
 */
package org.csplan.excel.write;
