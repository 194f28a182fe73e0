package org.csplan.excel.source.formula;

/**
 * The values that a formula looks at: {@link Double}, {@link String}, {@link Boolean}, {@link FormulaError}, or null for
 * a blank cell.
 */
public interface CellValues {

    /** The value of a cell; the sheet's name is empty for the sheet that the formula stands on. */
    Object value(String sheet, int row, int column);

    /** One more than the last row that has a value; 0 where there is no such sheet. */
    int rowCount(String sheet);

    /** One more than the last column that has a value. */
    int columnCount(String sheet);
}
