/**
 * From a file to a {@link org.csplan.excel.grid.Grid}: {@code .xlsx} by one streaming pass over the package's parts,
 * {@code .xls} by POI.
 *
 * <p>Start with {@link org.csplan.excel.source.WorkbookSource}.
 */
package org.csplan.excel.source;
