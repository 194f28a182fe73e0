/**
 * Evaluates the small formulas of conditional formats, within bounds.
 *
 * <p>Start with {@link org.csplan.excel.source.formula.Formula}.
 */
package org.csplan.excel.source.formula;
