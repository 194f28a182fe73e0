package org.csplan.excel.source;

import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.Escapes;
import org.csplan.excel.grid.Quoted;
import org.csplan.excel.source.format.IsoDate;

/** Reads the rows and cells of one sheet of a package. */
final class CellReader {

    private static final String SHARED_TEXT = "s";

    private final WorkbookParts workbook;
    private final SheetCells cells;
    private int row = -1;
    private int column;

    CellReader(WorkbookParts workbook, SheetCells cells) {
        this.workbook = workbook;
        this.cells = cells;
    }

    void read(Xml xml) {
        while (xml.nextChild()) {
            if (xml.name().equals("row")) {
                readRow(xml);
            } else {
                xml.skip();
            }
        }
    }

    private void readRow(Xml xml) {
        boolean hidden = false;
        String number = null;
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> number = xml.attributeValue(i).toString();
                case "hidden" -> hidden |= Xml.isTrue(xml.attributeValue(i).toString());
                case "ht" -> hidden |= isZero(xml.attributeValue(i).toString());
                default -> {}
            }
        }
        row = begin(number, hidden);
        column = -1;
        while (xml.nextChild()) {
            if (xml.name().equals("c")) {
                readCell(xml);
            } else {
                xml.skip();
            }
        }
        cells.endRow();
    }

    private int begin(String number, boolean hidden) {
        int byPosition = row + 1;
        int index = number == null ? byPosition : Numbers.whole(number, 0) - 1;
        boolean exists = index >= 0 && index < CellReference.ROWS;
        cells.beginRow(exists ? index : byPosition, hidden);
        if (!exists) {
            cells.fault(
                    "row-out-of-range",
                    0,
                    number,
                    "the row is numbered '" + Quoted.of(number) + "', which no row can be; it was read as row "
                            + (byPosition + 1) + ".");
        }
        return exists ? index : byPosition;
    }

    private static boolean isZero(String height) {
        return height.equals("0") || height.equals("0.0");
    }

    private void readCell(Xml xml) {
        column++;
        int style = 0;
        String type = "n";
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> column = column(xml.attributeValue(i));
                case "s" -> style = Numbers.whole(xml.attributeValue(i), 0);
                case "t" -> type = type(xml.attributeValue(i));
                default -> {}
            }
        }
        CharSequence value = null;
        RichText inline = null;
        boolean formula = false;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> value = xml.passingText();
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                case "is" -> inline = RichText.read(xml);
                default -> xml.skip();
            }
        }
        if (inline != null && (value == null || type.equals("inlineStr"))) {
            cells.text(column, style, inline.text(), inline.fonts(), formula);
        } else {
            add(style, type, value, formula);
        }
    }

    /** Nearly all cells hold a shared text. */
    private static String type(ParserChars type) {
        return type.is(SHARED_TEXT) ? SHARED_TEXT : type.toString();
    }

    private int column(ParserChars name) {
        long cell = CellReference.parse(name);
        if (cell >= 0) {
            return CellReference.column(cell);
        }
        String reference = name.toString();
        cells.fault(
                "cell-out-of-range",
                column,
                reference,
                "the cell is called '" + Quoted.of(reference) + "', which no cell can be; it was read as "
                        + CellName.of(row, column) + ".");
        return column;
    }

    private void add(int style, String type, CharSequence value, boolean formula) {
        if (type.equals("str") || type.equals("inlineStr")) {
            cells.text(column, style, value == null ? "" : Escapes.decode(value.toString()), formula);
        } else if (value == null || value.length() == 0) {
            cells.nothing(column, style, formula);
        } else {
            switch (type) {
                case SHARED_TEXT -> addShared(style, value, formula);
                case "b" ->
                    cells.truth(column, style, Xml.isTrue(value.toString().trim()), formula);
                case "e" -> cells.error(column, style, value.toString(), formula);
                case "d" -> addDate(style, value.toString(), formula);
                default -> addNumber(style, value, formula);
            }
        }
    }

    private void addShared(int style, CharSequence value, boolean formula) {
        SharedTexts texts = workbook.texts();
        int index = Numbers.whole(value, -1);
        if (index < 0 || index >= texts.count()) {
            cells.textMissing(column, style, value.toString(), formula);
        } else {
            cells.text(column, style, texts.text(index), texts.fonts(index), formula);
        }
    }

    private void addDate(int style, String value, boolean formula) {
        String text = value.trim();
        double date = IsoDate.number(text, workbook.from1904());
        double days = IsoDate.days(text);
        if (!Double.isNaN(date)) {
            cells.date(column, style, date, formula);
        } else if (!Double.isNaN(days)) {
            cells.number(column, style, days, formula);
        } else {
            addNumber(style, value, formula);
        }
    }

    private void addNumber(int style, CharSequence value, boolean formula) {
        double number = Numbers.decimal(value);
        if (Double.isNaN(number)) {
            cells.noNumber(column, style, value.toString(), formula);
        } else {
            cells.number(column, style, number, formula);
        }
    }
}
