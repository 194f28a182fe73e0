package org.csplan.excel.write.patch;

import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * The styles that cells of one sheet get.
 *
 * @param sheet the styles of the workbook, opened when one is needed
 * @param ofCell the style of another cell
 * @param columns the style of the cells of a column that have none
 */
record CellStyles(Supplier<StyleSheet> sheet, ToIntFunction<Fill.Like> ofCell, IntUnaryOperator columns) {

    int ofColumn(int column) {
        return columns.applyAsInt(column);
    }

    int changed(int style, CellChange change) {
        int filled = change.fill().map(fill -> filled(style, fill)).orElse(style);
        return change.struck() ? sheet.get().struck(filled) : filled;
    }

    private int filled(int style, Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            return sheet.get().withFill(style, solid.colour());
        }
        if (fill instanceof Fill.Like like) {
            return sheet.get().withFillOf(style, ofCell.applyAsInt(like));
        }
        return sheet.get().withoutFill(style);
    }
}
