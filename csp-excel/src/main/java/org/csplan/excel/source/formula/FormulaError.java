package org.csplan.excel.source.formula;

/** What a formula gives that can't be evaluated for a cell. */
public enum FormulaError {
    /** Something isn't there: {@code #N/A}. */
    NOT_AVAILABLE,
    /** Anything else: {@code #VALUE!}, {@code #DIV/0!} and the like. */
    VALUE
}
