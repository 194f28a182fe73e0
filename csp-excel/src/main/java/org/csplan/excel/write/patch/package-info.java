/**
 * Changes to a workbook that somebody else made: cells, rows, comments, a sheet more. Only the parts that have to
 * change are written anew, and in them only what has to; every other entry of the package is copied byte for byte.
 * Knows nothing of plans.
 *
 * <p>Start with {@link org.csplan.excel.write.patch.WorkbookPatch}.
 */
package org.csplan.excel.write.patch;
