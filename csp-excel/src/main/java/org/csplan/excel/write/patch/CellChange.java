package org.csplan.excel.write.patch;

import java.util.Optional;

/**
 * What happens to one cell.
 *
 * @param value what is to stand in it; absent where that stays
 * @param fill what is to be behind it; absent where that stays
 * @param struck whether its letters are struck through from now on
 */
record CellChange(Optional<CellValue> value, Optional<Fill> fill, boolean struck) {

    static final CellChange NONE = new CellChange(Optional.empty(), Optional.empty(), false);

    CellChange with(CellValue newValue) {
        return new CellChange(Optional.of(newValue), fill, struck);
    }

    CellChange with(Fill newFill) {
        return new CellChange(value, Optional.of(newFill), struck);
    }

    CellChange struckThrough() {
        return new CellChange(value, fill, true);
    }

    /** Whether a cell has to be there for it. */
    boolean needsCell() {
        return value.filter(v -> !v.equals(CellValue.BLANK)).isPresent()
                || fill.filter(f -> !f.equals(Fill.NONE)).isPresent();
    }

    CellValue valueOrBlank() {
        return value.orElse(CellValue.BLANK);
    }
}
