/**
 * Reads action plans from partners' workbooks, writes them to new ones, and updates partners' own.
 *
 * <p>Start with {@link org.csplan.excel.PlanReader}; what it gives is {@link org.csplan.excel.Imported}.
 */
package org.csplan.excel;
