package org.csplan.excel.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sheet. Cells without content and without a fill do not exist here. Immutable once built.
 *
 * <p>A merged range has its content in its first cell only; {@link #mergeAt} tells which range a cell belongs to. Rows
 * and cells are packed, and made anew each time they are asked for: hold on to one rather than asking twice.
 */
public final class GridSheet {

    private final String name;
    private final boolean hidden;
    private final CellStore cells;
    private final List<GridRow> rows;
    private final List<CellRange> merges;
    private final MergeIndex mergeIndex;
    private final BitSet hiddenColumns;
    private final List<CellRange> tables;
    private final List<String> printedTexts;
    private final List<CellNote> notes;
    private final List<String> textBoxes;
    private final int columnCount;

    private GridSheet(GridSheet other, CellStore cells) {
        name = other.name;
        hidden = other.hidden;
        this.cells = cells;
        rows = cells.rows();
        merges = other.merges;
        mergeIndex = other.mergeIndex;
        hiddenColumns = other.hiddenColumns;
        tables = other.tables;
        printedTexts = other.printedTexts;
        notes = other.notes;
        textBoxes = other.textBoxes;
        columnCount = cells.columnCount();
    }

    private GridSheet(Builder builder) {
        name = builder.name;
        hidden = builder.hidden;
        cells = builder.late.isEmpty()
                ? new CellStore(builder.cells)
                : builder.late.into(new CellStore(builder.cells), new CellStoreBuilder(builder.cells.palette));
        rows = cells.rows();
        merges = List.copyOf(builder.merges);
        mergeIndex = new MergeIndex(merges);
        hiddenColumns = (BitSet) builder.hiddenColumns.clone();
        tables = List.copyOf(builder.tables);
        printedTexts = List.copyOf(builder.printedTexts);
        notes = List.copyOf(builder.notes);
        textBoxes = List.copyOf(builder.textBoxes);
        columnCount = cells.columnCount();
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
        int band = cells.band(index);
        return band < 0 ? Optional.empty() : Optional.of(cells.row(band, index));
    }

    /** One more than the last column that has a cell. */
    public int columnCount() {
        return columnCount;
    }

    /** The cell there; a blank one without a look where there is none. */
    public GridCell cell(int row, int column) {
        int place = cells.place(row, column);
        return place < 0 ? GridCell.blank(row, column, CellLook.PLAIN) : cells.cell(place, row);
    }

    /** The first row from that one on in which any cell holds something; below 0 where there is none. */
    public int nextContent(int row) {
        return cells.nextContent(row);
    }

    /** This sheet with some cells looking otherwise; where there was no cell before, there is a blank one then. */
    public GridSheet withLooks(Map<CellRange, CellLook> looks) {
        return new GridSheet(this, new Restyling(cells).with(looks));
    }

    /** The merged ranges. */
    public List<CellRange> merges() {
        return merges;
    }

    /** The merged range that the cell belongs to. */
    public Optional<CellRange> mergeAt(int row, int column) {
        return Optional.ofNullable(mergeIndex.find(row, column));
    }

    /** The merged ranges that have cells in that row. */
    public List<CellRange> mergesIn(int row) {
        return merges.isEmpty() ? List.of() : mergeIndex.inRow(row);
    }

    /** Whether the row is hidden; a row without cells is not told. */
    public boolean isRowHidden(int row) {
        int band = cells.band(row);
        return band >= 0 && cells.isHidden(band);
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
        private final CellStoreBuilder cells = new CellStoreBuilder();
        private final LateCells late = new LateCells();
        private final Map<CellLook, CellStyle> readyMade = new HashMap<>();
        private int row;
        private boolean rowHidden;
        private boolean isLate;
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
        public Builder addRow(int index, boolean isHidden, List<GridCell> rowCells) {
            cells.beginRow(index);
            beginRow(index, isHidden);
            rowCells.forEach(this::addCell);
            return endRow();
        }

        /** The number of a style, to add cells with. Styles are told apart by identity. */
        public int style(CellStyle style) {
            return cells.style(style);
        }

        /**
         * Begins a row whose cells are added one by one, from left to right. A row that doesn't lie below all others is
         * put in its place in the end; of two cells in one place the later wins, unless it alone is blank.
         */
        public Builder beginRow(int index, boolean isHidden) {
            row = index;
            rowHidden = isHidden;
            isLate = !cells.isNext(index);
            if (!isLate) {
                cells.beginRow(index);
            }
            return this;
        }

        /** Adds a cell with nothing in it. */
        public Builder addBlank(int column, int style) {
            return add(column, style, null, false);
        }

        /** Adds a cell with words. */
        public Builder addText(int column, int style, String text, boolean formula) {
            return add(column, style, text, formula);
        }

        /** Adds a cell with a number, which its style knows how to show. */
        public Builder addNumber(int column, int style, double number, boolean formula) {
            return add(column, style, number, formula);
        }

        /** Adds a cell as it is. */
        public Builder addCell(GridCell cell) {
            CellStyle style = readyMade.computeIfAbsent(cell.look(), look -> new CellStyle(look, ReadyMade.VIEW));
            return add(cell.column(), style(style), cell.isBlank() && !cell.formula() ? null : cell, cell.formula());
        }

        private Builder add(int column, int style, Object content, boolean formula) {
            if (isLate) {
                late.add(new LateCells.Late(row, column, style, content, formula, rowHidden));
            } else {
                cells.add(column, style, content, formula);
            }
            return this;
        }

        /** Ends the row; one without cells is passed over. */
        public Builder endRow() {
            if (!isLate) {
                cells.endRow(rowHidden);
            }
            return this;
        }

        /** Adds a merged range. */
        public Builder addMerge(CellRange merge) {
            merges.add(merge);
            return this;
        }

        /** Says that columns are hidden, from the first to the last of them. */
        public Builder hideColumns(int first, int last) {
            hiddenColumns.set(first, last + 1);
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
