package org.csplan.excel.source;

import java.util.Arrays;
import java.util.BitSet;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridSheet;

/** The cells of one row as they come, which need not be from left to right. */
final class RowBuffer {

    /** Is told of what is left out. */
    interface Clash {
        void drop(int column, Object earlier);
    }

    private int count;
    private int[] columns = new int[32];
    private int[] styles = new int[32];
    private Object[] contents = new Object[32];
    private boolean[] formulas = new boolean[32];
    private boolean inOrder;

    void clear() {
        Arrays.fill(contents, 0, count, null);
        count = 0;
        inOrder = true;
    }

    boolean isEmpty() {
        return count == 0;
    }

    void add(int column, int style, Object content, boolean formula) {
        if (count == columns.length) {
            columns = Arrays.copyOf(columns, count * 2);
            styles = Arrays.copyOf(styles, count * 2);
            contents = Arrays.copyOf(contents, count * 2);
            formulas = Arrays.copyOf(formulas, count * 2);
        }
        inOrder &= count == 0 || columns[count - 1] < column;
        columns[count] = column;
        styles[count] = style;
        contents[count] = content;
        formulas[count] = formula;
        count++;
    }

    /** Puts the cells in order; of two in one place the later stays, unless it alone is blank. */
    void sort(Clash clash) {
        if (inOrder) {
            return;
        }
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(columns[a], columns[b]));
        RowBuffer sorted = new RowBuffer();
        for (int i : order) {
            if (sorted.count > 0 && sorted.columns[sorted.count - 1] == columns[i]) {
                Object earlier = sorted.contents[sorted.count - 1];
                if (contents[i] == null && earlier != null) {
                    continue;
                }
                if (earlier != null) {
                    clash.drop(columns[i], earlier);
                }
                sorted.count--;
            }
            sorted.add(columns[i], styles[i], contents[i], formulas[i]);
        }
        count = sorted.count;
        columns = sorted.columns;
        styles = sorted.styles;
        contents = sorted.contents;
        formulas = sorted.formulas;
        inOrder = true;
    }

    /** Whether a cell lies in one of those columns. */
    boolean meets(BitSet others) {
        for (int i = 0; i < count; i++) {
            if (others.get(columns[i])) {
                return true;
            }
        }
        return false;
    }

    void addColumnsTo(BitSet all) {
        for (int i = 0; i < count; i++) {
            all.set(columns[i]);
        }
    }

    void addTo(GridSheet.Builder sheet) {
        for (int i = 0; i < count; i++) {
            Object content = contents[i];
            if (content == null) {
                sheet.addBlank(columns[i], styles[i]);
            } else if (content instanceof String text) {
                sheet.addText(columns[i], styles[i], text, formulas[i]);
            } else if (content instanceof Double number) {
                sheet.addNumber(columns[i], styles[i], number, formulas[i]);
            } else {
                sheet.addCell((GridCell) content);
            }
        }
    }
}
