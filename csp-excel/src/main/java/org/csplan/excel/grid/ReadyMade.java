package org.csplan.excel.grid;

/** For cells that came ready-made, so that their values are shown already. */
enum ReadyMade implements ValueView {
    /** The only one. */
    VIEW;

    @Override
    public GridCell show(int row, int column, double number, boolean formula, CellLook look) {
        throw new IllegalStateException("A ready-made cell has no number to show.");
    }
}
