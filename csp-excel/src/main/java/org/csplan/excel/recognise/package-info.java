/**
 * From a {@link org.csplan.excel.grid.Grid} to plans: what each table, column and row is, with a score and a reason,
 * and what became of every cell.
 *
 * <p>Start with {@link org.csplan.excel.recognise.Recogniser}.
 */
package org.csplan.excel.recognise;
