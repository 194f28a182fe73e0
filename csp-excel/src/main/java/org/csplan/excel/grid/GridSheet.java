package org.csplan.excel.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sheet. Cells without content and without a fill do not exist here. Immutable once built.
 *
 * <p>A merged range has its content in its first cell only; {@link #mergeAt} tells which range a cell belongs to.
 */
public final class GridSheet {

    private final String name;
    private final boolean hidden;
    private final List<GridRow> rows;
    private final Map<Integer, Integer> rowPlaces = new HashMap<>();
    private final List<CellRange> merges;
    private final Map<Integer, List<CellRange>> mergesByRow = new HashMap<>();
    private final BitSet hiddenColumns;
    private final List<CellRange> tables;
    private final List<String> printedTexts;
    private final List<CellNote> notes;
    private final List<String> textBoxes;
    private final int columnCount;

    private GridSheet(Builder builder) {
        name = builder.name;
        hidden = builder.hidden;
        rows = List.copyOf(builder.rows);
        merges = List.copyOf(builder.merges);
        hiddenColumns = (BitSet) builder.hiddenColumns.clone();
        tables = List.copyOf(builder.tables);
        printedTexts = List.copyOf(builder.printedTexts);
        notes = List.copyOf(builder.notes);
        textBoxes = List.copyOf(builder.textBoxes);
        int widest = 0;
        for (int i = 0; i < rows.size(); i++) {
            GridRow row = rows.get(i);
            rowPlaces.put(row.index(), i);
            widest = Math.max(widest, row.cells().get(row.cells().size() - 1).column() + 1);
        }
        columnCount = widest;
        for (CellRange merge : merges) {
            for (int row = merge.firstRow(); row <= merge.lastRow(); row++) {
                mergesByRow.computeIfAbsent(row, r -> new ArrayList<>()).add(merge);
            }
        }
    }

    /** Builds the sheet of that name. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** The name on its tab. */
    public String name() {
        return name;
    }

    /** Whether its tab is hidden, by any means. */
    public boolean isHidden() {
        return hidden;
    }

    /** The rows that have cells, from top to bottom. */
    public List<GridRow> rows() {
        return rows;
    }

    /** The row of that index, if it has cells. */
    public Optional<GridRow> row(int index) {
        Integer place = rowPlaces.get(index);
        return place == null ? Optional.empty() : Optional.of(rows.get(place));
    }

    /** One more than the last column that has a cell. */
    public int columnCount() {
        return columnCount;
    }

    /** The cell there; a blank one without a look where there is none. */
    public GridCell cell(int row, int column) {
        Integer place = rowPlaces.get(row);
        if (place != null) {
            List<GridCell> cells = rows.get(place).cells();
            int low = 0;
            int high = cells.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                GridCell cell = cells.get(middle);
                if (cell.column() == column) {
                    return cell;
                }
                if (cell.column() < column) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
        }
        return GridCell.blank(row, column, CellLook.PLAIN);
    }

    /** The merged ranges. */
    public List<CellRange> merges() {
        return merges;
    }

    /** The merged range that the cell belongs to. */
    public Optional<CellRange> mergeAt(int row, int column) {
        for (CellRange merge : mergesByRow.getOrDefault(row, List.of())) {
            if (merge.contains(row, column)) {
                return Optional.of(merge);
            }
        }
        return Optional.empty();
    }

    /** Whether the row is hidden; a row without cells is not told. */
    public boolean isRowHidden(int row) {
        return row(row).map(GridRow::hidden).orElse(false);
    }

    /** Whether the column is hidden. */
    public boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** The ranges that are tables or have a filter. */
    public List<CellRange> tables() {
        return tables;
    }

    /** The texts of the printed headers and footers, without their codes. */
    public List<String> printedTexts() {
        return printedTexts;
    }

    /** The comments on its cells. */
    public List<CellNote> notes() {
        return notes;
    }

    /** The texts of text boxes and shapes. */
    public List<String> textBoxes() {
        return textBoxes;
    }

    /** Collects the parts of a sheet. */
    public static final class Builder {

        private final String name;
        private boolean hidden;
        private final List<GridRow> rows = new ArrayList<>();
        private final List<CellRange> merges = new ArrayList<>();
        private final BitSet hiddenColumns = new BitSet();
        private final List<CellRange> tables = new ArrayList<>();
        private final List<String> printedTexts = new ArrayList<>();
        private final List<CellNote> notes = new ArrayList<>();
        private final List<String> textBoxes = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /** Says that the tab is hidden. */
        public Builder hidden(boolean isHidden) {
            hidden = isHidden;
            return this;
        }

        /**
         * Adds a row; rows come from top to bottom, their cells from left to right. A row without cells is passed over.
         *
         * @throws IllegalArgumentException if the row does not lie below the one before
         */
        public Builder addRow(int index, boolean isHidden, List<GridCell> cells) {
            if (cells.isEmpty()) {
                return this;
            }
            if (!rows.isEmpty() && rows.get(rows.size() - 1).index() >= index) {
                throw new IllegalArgumentException("Row " + index + " comes after row "
                        + rows.get(rows.size() - 1).index());
            }
            rows.add(new GridRow(index, isHidden, Collections.unmodifiableList(new ArrayList<>(cells))));
            return this;
        }

        /** Adds a merged range. */
        public Builder addMerge(CellRange merge) {
            merges.add(merge);
            return this;
        }

        /** Says that a column is hidden. */
        public Builder hideColumn(int column) {
            hiddenColumns.set(column);
            return this;
        }

        /** Adds a range that is a table or has a filter. */
        public Builder addTable(CellRange table) {
            tables.add(table);
            return this;
        }

        /** Adds the text of a printed header or footer. */
        public Builder addPrintedText(String text) {
            printedTexts.add(text);
            return this;
        }

        /** Adds a comment. */
        public Builder addNote(CellNote note) {
            notes.add(note);
            return this;
        }

        /** Adds the text of a text box. */
        public Builder addTextBox(String text) {
            textBoxes.add(text);
            return this;
        }

        /** The sheet. */
        public GridSheet build() {
            return new GridSheet(this);
        }
    }
}
