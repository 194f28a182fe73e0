package org.csplan.excel.grid;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The cells of one sheet, packed. Rows lie in bands: a band is one row, or many rows one under the other that hold the
 * same fills and nothing else, which cost as much as one. Cells are made when they are asked for. Immutable.
 */
final class CellStore {

    /** The uppermost row of each band. */
    private final int[] tops;
    /** How many rows lie in the bands before each band; one more than there are bands. */
    private final int[] rowsBefore;
    /** Where the cells of each band begin; one more than there are bands. */
    private final int[] starts;

    private final BitSet hiddenBands;
    private final BitSet bareBands;
    private final char[] columns;
    private final int[] styles;
    private final Object[] contents;
    private final BitSet formulas;
    private final CellStyle[] palette;

    CellStore(CellStoreBuilder builder) {
        int bands = builder.bandCount;
        int cells = builder.cellCount;
        tops = Arrays.copyOf(builder.tops, bands);
        starts = Arrays.copyOf(builder.starts, bands + 1);
        starts[bands] = cells;
        rowsBefore = new int[bands + 1];
        for (int band = 0; band < bands; band++) {
            rowsBefore[band + 1] = rowsBefore[band] + builder.heights[band];
        }
        hiddenBands = builder.hiddenBands;
        bareBands = builder.bareBands;
        columns = Arrays.copyOf(builder.columns, cells);
        styles = Arrays.copyOf(builder.styles, cells);
        contents = Arrays.copyOf(builder.contents, cells);
        formulas = builder.formulas;
        palette = builder.palette.toArray(CellStyle[]::new);
    }

    List<CellStyle> palette() {
        return List.of(palette);
    }

    int bandCount() {
        return tops.length;
    }

    /** How many rows have cells. */
    int rowCount() {
        return rowsBefore[tops.length];
    }

    /** One more than the last column with a cell. */
    int columnCount() {
        int widest = 0;
        for (int band = 0; band < tops.length; band++) {
            widest = Math.max(widest, columns[starts[band + 1] - 1] + 1);
        }
        return widest;
    }

    List<GridRow> rows() {
        return new Rows();
    }

    /** The band of the row; below 0 where the row has no cells. */
    int band(int row) {
        int band = Arrays.binarySearch(tops, row);
        if (band < 0) {
            band = -band - 2;
        }
        return band >= 0 && row < tops[band] + height(band) ? band : -1;
    }

    /** The first row from that one on with more than fills; below 0 where there is none. */
    int nextContent(int row) {
        int band = Arrays.binarySearch(tops, row);
        if (band < 0) {
            band = Math.max(0, -band - 2);
        }
        for (; band < tops.length; band = bareBands.nextClearBit(band + 1)) {
            if (!bareBands.get(band) && row < tops[band] + height(band)) {
                return Math.max(row, tops[band]);
            }
        }
        return -1;
    }

    int top(int band) {
        return tops[band];
    }

    int height(int band) {
        return rowsBefore[band + 1] - rowsBefore[band];
    }

    int start(int band) {
        return starts[band];
    }

    int end(int band) {
        return starts[band + 1];
    }

    boolean isHidden(int band) {
        return hiddenBands.get(band);
    }

    /** Whether its cells have fills and nothing else. */
    boolean isBare(int band) {
        return bareBands.get(band);
    }

    int column(int place) {
        return columns[place];
    }

    CellStyle style(int place) {
        return palette[styles[place]];
    }

    /** Null for nothing, a text, a number that the style shows, or a cell that came ready-made. */
    Object content(int place) {
        return contents[place];
    }

    boolean isFormula(int place) {
        return formulas.get(place);
    }

    /** Where the cell is; below 0 where there is none. */
    int place(int row, int column) {
        int band = band(row);
        return band < 0 || column < 0 || column > Character.MAX_VALUE
                ? -1
                : Arrays.binarySearch(columns, starts[band], starts[band + 1], (char) column);
    }

    GridRow row(int band, int row) {
        return new GridRow(row, hiddenBands.get(band), new Cells(starts[band], starts[band + 1], row));
    }

    /** The cell at that place, for a row of its band. */
    GridCell cell(int place, int row) {
        int column = columns[place];
        Object content = contents[place];
        CellStyle style = style(place);
        boolean formula = formulas.get(place);
        if (content == null) {
            return new GridCell(row, column, GridCell.Kind.BLANK, "", "", formula, style.look());
        }
        if (content instanceof String text) {
            return style.values().show(row, column, text, formula, style.look());
        }
        if (content instanceof Double number) {
            return style.values().show(row, column, number, formula, style.look());
        }
        return (GridCell) content;
    }

    /** The cells of a row, each made when it is asked for. */
    private final class Cells extends AbstractList<GridCell> implements RandomAccess {

        private final int start;
        private final int end;
        private final int row;

        Cells(int start, int end, int row) {
            this.start = start;
            this.end = end;
            this.row = row;
        }

        @Override
        public GridCell get(int index) {
            return cell(Objects.checkIndex(index, size()) + start, row);
        }

        @Override
        public int size() {
            return end - start;
        }
    }

    private final class Rows extends AbstractList<GridRow> implements RandomAccess {

        @Override
        public GridRow get(int index) {
            if (index < 0 || index >= size()) {
                throw new IndexOutOfBoundsException(index);
            }
            int band = Arrays.binarySearch(rowsBefore, index);
            if (band < 0) {
                band = -band - 2;
            }
            return row(band, tops[band] + index - rowsBefore[band]);
        }

        @Override
        public int size() {
            return rowCount();
        }
    }
}
