/**
 * Changes to old workbooks of the {@code .xls} kind, through POI: values, fills and struck letters.
 *
 * <p>Start with {@link org.csplan.excel.write.xls.XlsPatch}.
 */
package org.csplan.excel.write.xls;
