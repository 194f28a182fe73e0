package org.csplan.excel.grid;

/** Says what a stored value is to a person (an amount, a share, a date), and how it is written. */
public interface ValueView {

    /** The cell that shows the number. */
    GridCell show(int row, int column, double number, boolean formula, CellLook look);

    /** The cell that shows the words; most styles leave them as they are. */
    default GridCell show(int row, int column, String text, boolean formula, CellLook look) {
        return new GridCell(row, column, GridCell.Kind.TEXT, text, text, formula, look);
    }
}
