package org.csplan.excel.recognise;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.csplan.excel.grid.GridRow;
import org.csplan.excel.grid.GridSheet;

/**
 * The rows of a sheet as lines. Those with words are made once and keep what becomes of their pieces; the others, of
 * which a sheet can have a million, are made anew each time.
 */
final class SheetRows extends AbstractList<Line> implements RandomAccess {

    private final GridSheet sheet;
    private final int[] rows;
    private final Line[] withWords;

    SheetRows(GridSheet sheet) {
        this.sheet = sheet;
        List<GridRow> all = sheet.rows();
        int[] found = new int[all.size()];
        Line[] kept = new Line[all.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            Line line = new Line(all.get(i));
            if (!line.pieces().isEmpty()) {
                kept[count] = line.hasText() ? line : null;
                found[count++] = line.row();
            }
        }
        rows = count == found.length ? found : Arrays.copyOf(found, count);
        withWords = count == found.length ? kept : Arrays.copyOf(kept, count);
    }

    @Override
    public Line get(int index) {
        Line line = withWords[index];
        return line != null ? line : new Line(sheet.row(rows[index]).orElseThrow());
    }

    @Override
    public int size() {
        return rows.length;
    }
}
