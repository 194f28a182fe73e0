package org.csplan.excel.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Packs the cells of a sheet, row by row; rows that come too late are put in their place at the end. */
final class CellStoreBuilder {

    int bandCount;
    int[] tops = new int[64];
    int[] heights = new int[64];
    int[] starts = new int[65];
    final BitSet hiddenBands = new BitSet();
    final BitSet bareBands = new BitSet();

    int cellCount;
    char[] columns = new char[256];
    int[] styles = new int[256];
    Object[] contents = new Object[256];
    final BitSet formulas = new BitSet();

    final List<CellStyle> palette;
    private final Map<CellStyle, Integer> places = new IdentityHashMap<>();

    private int row;
    private int rowStart;
    private boolean bare;

    CellStoreBuilder() {
        this(List.of());
    }

    /** Begins with the styles that another builder ended with. */
    CellStoreBuilder(List<CellStyle> styles) {
        palette = new ArrayList<>();
        for (CellStyle style : styles) {
            style(style);
        }
    }

    int style(CellStyle style) {
        Integer place = places.get(style);
        if (place == null) {
            place = palette.size();
            palette.add(style);
            places.put(style, place);
        }
        return place;
    }

    /** Whether that row lies below all rows so far, as {@link #beginRow} demands. */
    boolean isNext(int index) {
        return bandCount == 0 || index >= tops[bandCount - 1] + heights[bandCount - 1];
    }

    void beginRow(int index) {
        if (!isNext(index)) {
            throw new IllegalArgumentException(
                    "Row " + index + " comes after row " + (tops[bandCount - 1] + heights[bandCount - 1] - 1));
        }
        row = index;
        rowStart = cellCount;
        bare = true;
    }

    void add(int column, int style, Object content, boolean formula) {
        if (column > Character.MAX_VALUE || cellCount > rowStart && columns[cellCount - 1] >= column) {
            throw new IllegalArgumentException("Column " + column + " is out of its place in row " + row);
        }
        if (cellCount == columns.length) {
            int length = cellCount + (cellCount >> 1);
            columns = Arrays.copyOf(columns, length);
            styles = Arrays.copyOf(styles, length);
            contents = Arrays.copyOf(contents, length);
        }
        columns[cellCount] = (char) column;
        styles[cellCount] = style;
        contents[cellCount] = content;
        formulas.set(cellCount, formula);
        bare &= content == null && !formula;
        cellCount++;
    }

    void endRow(boolean hidden) {
        if (cellCount == rowStart || bare && goesOnWithLastBand(hidden)) {
            return;
        }
        if (bandCount == tops.length) {
            int length = bandCount + (bandCount >> 1);
            tops = Arrays.copyOf(tops, length);
            heights = Arrays.copyOf(heights, length);
            starts = Arrays.copyOf(starts, length + 1);
        }
        tops[bandCount] = row;
        heights[bandCount] = 1;
        starts[bandCount] = rowStart;
        hiddenBands.set(bandCount, hidden);
        bandCount++;
        bareBands.set(bandCount - 1, bare);
    }

    private boolean goesOnWithLastBand(boolean hidden) {
        int band = bandCount - 1;
        if (band < 0
                || !bareBands.get(band)
                || row != tops[band] + heights[band]
                || hidden != hiddenBands.get(band)
                || !Arrays.equals(columns, starts[band], rowStart, columns, rowStart, cellCount)
                || !Arrays.equals(styles, starts[band], rowStart, styles, rowStart, cellCount)) {
            return false;
        }
        heights[band]++;
        cellCount = rowStart;
        return true;
    }
}
