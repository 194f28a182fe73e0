package org.csplan.excel.source;

import java.util.BitSet;

/** Reads the cells of one sheet of an old workbook. */
final class BiffCells {

    private static final int STRING = 0x207;
    private static final int HIDDEN_ROW = 0x20;
    private static final int ROW_OPTIONS = 12;
    private static final int NOT_A_NUMBER = 0xFFFF;

    private final BiffStream in;
    private final WorkbookParts workbook;
    private final SheetCells cells;
    private final BitSet hiddenRows = new BitSet();
    private int row = -1;

    /** A formula whose text follows in a record of its own. */
    private boolean awaitsText;

    private int awaitingColumn;
    private int awaitingStyle;

    BiffCells(BiffStream in, WorkbookParts workbook, SheetCells cells) {
        this.in = in;
        this.workbook = workbook;
        this.cells = cells;
    }

    void read() {
        switch (in.id()) {
            case 0x208 -> readRow();
            case 0x201 -> {
                int column = startCell();
                cells.blank(column, in.u16());
            }
            case 0xBE -> readBlanks();
            case 0x203 -> {
                int column = startCell();
                addNumber(column, in.u16(), in.f64(), false);
            }
            case 0x27E -> {
                int column = startCell();
                addNumber(column, in.u16(), in.rk(), false);
            }
            case 0xBD -> readNumbers();
            case 0xFD -> readShared();
            case 0x204, 0xD6 -> {
                int column = startCell();
                int style = in.u16();
                cells.text(column, style, readText(), false);
            }
            case 0x205 -> {
                int column = startCell();
                int style = in.u16();
                addTruthOrError(column, style, in.u8(), in.u8() != 0, false);
            }
            case 0x06 -> readFormula();
            case STRING -> {
                if (awaitsText) {
                    awaitsText = false;
                    cells.text(awaitingColumn, awaitingStyle, readText(), true);
                }
            }
            default -> {}
        }
    }

    void end() {
        tellOfMissingText();
        cells.endRow();
    }

    private void readRow() {
        int index = in.u16();
        in.skip(ROW_OPTIONS - 2);
        if ((in.u16() & HIDDEN_ROW) != 0) {
            hiddenRows.set(index);
        }
    }

    /** Goes to the row of a cell and gives its column. */
    private int startCell() {
        tellOfMissingText();
        int index = in.u16();
        if (index != row) {
            if (row >= 0) {
                cells.endRow();
            }
            row = index;
            cells.beginRow(row, hiddenRows.get(row));
        }
        return in.u16();
    }

    private void tellOfMissingText() {
        if (awaitsText) {
            awaitsText = false;
            cells.text(awaitingColumn, awaitingStyle, "", true);
        }
    }

    private void readBlanks() {
        int column = startCell();
        while (in.remaining() >= 4) {
            cells.blank(column++, in.u16());
        }
    }

    private void readNumbers() {
        int column = startCell();
        while (in.remaining() >= 8) {
            int style = in.u16();
            addNumber(column++, style, in.rk(), false);
        }
    }

    private void readShared() {
        int column = startCell();
        int style = in.u16();
        int index = in.s32();
        SharedTexts texts = workbook.texts();
        if (index < 0 || index >= texts.count()) {
            cells.textMissing(column, style, String.valueOf(index), false);
        } else {
            cells.text(column, style, texts.text(index), texts.fonts(index), false);
        }
    }

    private String readText() {
        int length = in.u16();
        if (length == 0) {
            return "";
        }
        if (in.remaining() == 0 && !in.continued()) {
            return "";
        }
        boolean wide = (in.u8() & 1) != 0;
        return new BiffTexts(in, workbook.limits()).readLetters(length, wide);
    }

    private void readFormula() {
        int column = startCell();
        int style = in.u16();
        double number = in.f64();
        long bits = Double.doubleToRawLongBits(number);
        if ((bits >>> 48) != NOT_A_NUMBER) {
            addNumber(column, style, number, true);
            return;
        }
        int type = (int) bits & 0xFF;
        int value = (int) (bits >>> 16) & 0xFF;
        switch (type) {
            case 0 -> {
                awaitsText = true;
                awaitingColumn = column;
                awaitingStyle = style;
            }
            case 1 -> addTruthOrError(column, style, value, false, true);
            case 2 -> addTruthOrError(column, style, value, true, true);
            default -> cells.text(column, style, "", true);
        }
    }

    private void addNumber(int column, int style, double number, boolean formula) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            cells.error(column, style, "#NUM!", formula);
        } else {
            cells.number(column, style, number, formula);
        }
    }

    private void addTruthOrError(int column, int style, int value, boolean isError, boolean formula) {
        if (isError) {
            cells.error(column, style, errorName(value), formula);
        } else {
            cells.truth(column, style, value != 0, formula);
        }
    }

    private static String errorName(int code) {
        return switch (code) {
            case 0x00 -> "#NULL!";
            case 0x07 -> "#DIV/0!";
            case 0x0F -> "#VALUE!";
            case 0x17 -> "#REF!";
            case 0x1D -> "#NAME?";
            case 0x24 -> "#NUM!";
            case 0x2A -> "#N/A";
            case 0x2B -> "#GETTING_DATA";
            default -> "#ERR" + code;
        };
    }
}
