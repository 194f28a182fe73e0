/**
 * A workbook as a person sees it: sheets of cells with the text they show, the value behind it, and how they look.
 *
 * <p>Start with {@link org.csplan.excel.grid.Grid}. Rows and columns are counted from 0 here and named as a
 * spreadsheet names them ({@code B5}) wherever a person reads them.
 */
package org.csplan.excel.grid;
