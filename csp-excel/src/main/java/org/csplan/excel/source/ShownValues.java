package org.csplan.excel.source;

import java.math.BigDecimal;
import java.math.MathContext;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.ValueView;

/** Shows values by a number format. */
record ShownValues(NumberFormat format, boolean from1904) implements ValueView {

    private static final MathContext DIGITS = new MathContext(15);

    @Override
    public GridCell show(int row, int column, double number, boolean formula, CellLook look) {
        BigDecimal value = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
        return new GridCell(row, column, GridCell.Kind.NUMBER, value.toPlainString(), value, formula, look);
    }
}
