package org.csplan.excel.source;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.CellStyle;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridSheet;
import org.csplan.excel.grid.Quoted;
import org.csplan.excel.source.format.ShownValues;

/** Puts the cells of one sheet into its grid as they are read, and tells of those that aren't as they should be. */
final class SheetCells {

    private static final String UNREADABLE = "#UNREADABLE!";

    private final WorkbookParts workbook;
    private final String name;
    private final GridSheet.Builder sheet;
    private final int[] styleNumbers;
    private final boolean[] filled;
    private final Map<RichStyle, Integer> richStyles = new HashMap<>();
    private final RowBuffer buffer = new RowBuffer();
    private final BitSet rowsSeen = new BitSet();
    private final boolean rowsInPieces;
    private final Map<Integer, BitSet> columnsSeen = new HashMap<>();
    private int row;
    private boolean rowHidden;

    /** The cells of a sheet; a row of it may come in pieces where the kind of workbook allows that. */
    SheetCells(WorkbookParts workbook, String name, GridSheet.Builder sheet, boolean rowsInPieces) {
        this.rowsInPieces = rowsInPieces;
        this.workbook = workbook;
        this.name = name;
        this.sheet = sheet;
        styleNumbers = new int[workbook.styles().count()];
        filled = new boolean[styleNumbers.length];
        Arrays.fill(styleNumbers, -1);
    }

    void beginRow(int index, boolean hidden) {
        row = index;
        rowHidden = hidden;
        buffer.clear();
    }

    int row() {
        return row;
    }

    void endRow() {
        if (buffer.isEmpty()) {
            return;
        }
        buffer.sort(this::tellOfDuplicate);
        if (rowsSeen.get(row) && (!rowsInPieces || buffer.meets(columnsSeen.get(row)))) {
            fault(
                    "row-duplicate",
                    0,
                    "",
                    "row " + (row + 1) + " stands in the file twice; where both fill a cell, the"
                            + " later one counts.");
        }
        rowsSeen.set(row);
        if (rowsInPieces) {
            buffer.addColumnsTo(columnsSeen.computeIfAbsent(row, first -> new BitSet()));
        }
        sheet.beginRow(row, rowHidden);
        buffer.addTo(sheet);
        sheet.endRow();
        buffer.clear();
    }

    private void tellOfDuplicate(int column, Object dropped) {
        String text = dropped instanceof GridCell cell ? cell.text() : String.valueOf(dropped);
        fault(
                "cell-duplicate",
                column,
                text,
                "the cell stands in the file twice; the later one counts, and '" + Quoted.of(text) + "' is left out.");
    }

    /** Adds a cell with words; one without letters is blank. */
    void text(int column, int style, String text, boolean formula) {
        if (text.isEmpty()) {
            blank(column, style);
        } else {
            add(column, number(style), text, formula);
        }
    }

    /** Adds a cell with words of which some have fonts of their own. */
    void text(int column, int style, String text, List<FontLook> fonts, boolean formula) {
        if (fonts.isEmpty() || text.isEmpty()) {
            text(column, style, text, formula);
        } else {
            RichStyle rich = new RichStyle(place(style), fonts);
            add(column, richStyles.computeIfAbsent(rich, this::make), text, formula);
        }
    }

    void number(int column, int style, double number, boolean formula) {
        add(column, number(style), number, formula);
    }

    /** Adds a number that is known to be a date, also where its style doesn't say so. */
    void date(int column, int style, double number, boolean formula) {
        if (workbook.styles().style(style).values() instanceof ShownValues values && values.isDate(number)) {
            number(column, style, number, formula);
        } else {
            GridCell shown = workbook.usualDates().show(row, column, number, formula, look(style));
            add(column, number(style), shown, formula);
        }
    }

    void truth(int column, int style, boolean isTrue, boolean formula) {
        add(column, style, GridCell.Kind.BOOLEAN, isTrue ? "TRUE" : "FALSE", isTrue, formula);
    }

    /** Adds the error that a formula gave. */
    void error(int column, int style, String error, boolean formula) {
        fault("cell-error", column, error, "the cell shows the error " + Quoted.of(error) + ".");
        add(column, style, GridCell.Kind.ERROR, error, error, formula);
    }

    /** Adds a cell whose words the file doesn't have. */
    void textMissing(int column, int style, String reference, boolean formula) {
        fault(
                "cell-unreadable",
                column,
                reference,
                "the cell shows text number '" + Quoted.of(reference) + "', which the file doesn't have.");
        add(column, style, GridCell.Kind.ERROR, UNREADABLE, UNREADABLE, formula);
    }

    /** Adds a cell that should hold a number, but doesn't. */
    void noNumber(int column, int style, String text, boolean formula) {
        fault(
                "cell-unreadable",
                column,
                text,
                "the cell should hold a number, but holds '" + Quoted.of(text) + "'; it was read as text.");
        text(column, style, text, formula);
    }

    /** Adds a cell without a value, which is a fault only where a formula should have given one. */
    void nothing(int column, int style, boolean formula) {
        if (formula) {
            fault(
                    "formula-without-value",
                    column,
                    "",
                    "the formula in it has no stored result; open the file in a"
                            + " spreadsheet program and save it again.");
        }
        blank(column, style);
    }

    /** Adds a cell with nothing in it, if it has a fill. */
    void blank(int column, int style) {
        int number = number(style);
        if (filled[place(style)]) {
            keep(column, number, null, false);
        }
    }

    private void add(int column, int style, GridCell.Kind kind, String text, Object value, boolean formula) {
        add(column, number(style), new GridCell(row, column, kind, text, value, formula, look(style)), formula);
    }

    private CellLook look(int style) {
        return workbook.styles().style(style).look();
    }

    private void add(int column, int number, Object content, boolean formula) {
        if (content instanceof String text) {
            workbook.cells().addText(text);
        }
        keep(column, number, content, formula);
    }

    private void keep(int column, int number, Object content, boolean formula) {
        if (column >= CellReference.COLUMNS) {
            throw Refusal.damaged("row " + (row + 1) + " of its sheet '" + Quoted.of(name) + "' has over "
                    + CellReference.COLUMNS + " columns");
        }
        workbook.cells().addOne();
        buffer.add(column, number, content, formula);
    }

    private int place(int style) {
        return style < 0 || style >= styleNumbers.length ? 0 : style;
    }

    private int number(int style) {
        int place = place(style);
        if (styleNumbers[place] < 0) {
            CellStyle made = workbook.styles().style(place);
            styleNumbers[place] = sheet.style(made);
            filled[place] = made.look().fill().isPresent();
        }
        return styleNumbers[place];
    }

    private int make(RichStyle rich) {
        return sheet.style(rich.make(workbook.styles()));
    }

    /** Tells of something about a cell of the row. */
    void fault(String rule, int column, String text, String message) {
        workbook.faults()
                .atCell(
                        rule,
                        name,
                        row,
                        column,
                        text,
                        "Sheet '" + Quoted.of(name) + "', cell " + CellName.of(row, column) + ": " + message);
    }
}
