package org.csplan.excel.write.update;

import java.util.Optional;
import org.csplan.excel.write.patch.CellValue;
import org.csplan.excel.write.patch.Fill;

/**
 * One way to write something into a cell.
 *
 * @param value what is to stand in it; absent where that stays
 * @param fill what is to be behind it; absent where that stays
 */
record Form(Optional<CellValue> value, Optional<Fill> fill) {

    static Form of(CellValue value) {
        return new Form(Optional.of(value), Optional.empty());
    }

    static Form of(Fill fill) {
        return new Form(Optional.empty(), Optional.of(fill));
    }

    Form with(Optional<Fill> newFill) {
        return new Form(value, newFill);
    }
}
