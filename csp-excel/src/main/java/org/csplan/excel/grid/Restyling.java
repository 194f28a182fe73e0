package org.csplan.excel.grid;

import java.util.HashMap;
import java.util.Map;
import org.csplan.excel.grid.LateCells.Late;

/** Gives cells that are packed already another look. */
final class Restyling {

    private final CellStore store;
    private final CellStoreBuilder styles;
    private final Map<CellStyle, Integer> numbers = new HashMap<>();
    private final LateCells changed = new LateCells();

    Restyling(CellStore store) {
        this.store = store;
        styles = new CellStoreBuilder(store.palette());
    }

    CellStore with(Map<CellRange, CellLook> looks) {
        looks.forEach((range, look) -> change(range.firstRow(), range.firstColumn(), look));
        return changed.into(store, styles);
    }

    private void change(int row, int column, CellLook look) {
        int place = store.place(row, column);
        if (place < 0) {
            changed.add(new Late(row, column, number(look, ReadyMade.VIEW), null, false, false));
            return;
        }
        Object content = store.content(place);
        Object restyled = content instanceof GridCell cell
                ? new GridCell(row, column, cell.kind(), cell.text(), cell.value(), cell.formula(), look)
                : content;
        int style = number(look, store.style(place).values());
        changed.add(new Late(row, column, style, restyled, store.isFormula(place), false));
    }

    private int number(CellLook look, ValueView values) {
        return numbers.computeIfAbsent(new CellStyle(look, values), styles::style);
    }
}
