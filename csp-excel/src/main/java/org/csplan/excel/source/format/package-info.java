/**
 * Shows numbers, dates and texts by the formats of their cells.
 *
 * <p>Start with {@link org.csplan.excel.source.format.NumberFormat}; {@link
 * org.csplan.excel.source.format.ShownValues} makes cells by it.
 */
package org.csplan.excel.source.format;
