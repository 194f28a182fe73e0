package org.csplan.excel.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.CellStyle;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridSheet;

/** Reads the rows and cells of one sheet. */
final class CellReader {

    private static final String UNREADABLE = "#UNREADABLE!";

    private final WorkbookParts workbook;
    private final String name;
    private final GridSheet.Builder sheet;
    private final int[] styleNumbers;
    private final boolean[] filled;
    private final Map<RichStyle, Integer> richStyles = new HashMap<>();
    private final RowBuffer row = new RowBuffer();

    private int rowIndex = -1;
    private int column;
    private int style;
    private String type;
    private String value;
    private RichText inline;
    private boolean formula;

    CellReader(WorkbookParts workbook, String name, GridSheet.Builder sheet) {
        this.workbook = workbook;
        this.name = name;
        this.sheet = sheet;
        styleNumbers = new int[workbook.styles().count()];
        filled = new boolean[styleNumbers.length];
        Arrays.fill(styleNumbers, -1);
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
        int index = rowIndex + 1;
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> index = rowNumber(xml.attributeValue(i), index);
                case "hidden" -> hidden |= Xml.isTrue(xml.attributeValue(i));
                case "ht" -> hidden |= isZero(xml.attributeValue(i));
                default -> {}
            }
        }
        rowIndex = index;
        row.clear();
        column = -1;
        while (xml.nextChild()) {
            if (xml.name().equals("c")) {
                readCell(xml);
            } else {
                xml.skip();
            }
        }
        if (!row.isEmpty()) {
            row.sort();
            sheet.beginRow(index, hidden);
            row.addTo(sheet);
            sheet.endRow();
        }
    }

    private int rowNumber(String text, int byPosition) {
        try {
            int number = Integer.parseInt(text.trim());
            if (number >= 1 && number <= CellReference.ROWS) {
                return number - 1;
            }
        } catch (NumberFormatException e) {
            // told below, as a number that is out of range is
        }
        workbook.faults()
                .atCell(
                        "row-out-of-range",
                        name,
                        byPosition,
                        0,
                        text,
                        "Sheet '" + name + "': a row has the number '" + text
                                + "', which no sheet has; it was read as row " + (byPosition + 1) + ".");
        return byPosition;
    }

    private static boolean isZero(String height) {
        return height.equals("0") || height.equals("0.0");
    }

    private void readCell(Xml xml) {
        column++;
        style = 0;
        type = "n";
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> column = columnOf(xml.attributeValue(i));
                case "s" -> style = parseInt(xml.attributeValue(i), 0);
                case "t" -> type = xml.attributeValue(i);
                default -> {}
            }
        }
        value = null;
        inline = null;
        formula = false;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                case "is" -> inline = RichText.read(xml);
                default -> xml.skip();
            }
        }
        if (style < 0 || style >= styleNumbers.length) {
            style = 0;
        }
        addCell();
    }

    private int columnOf(String reference) {
        long cell = CellReference.parse(reference);
        if (cell >= 0) {
            return CellReference.column(cell);
        }
        fault(
                "cell-out-of-range",
                reference,
                "a cell is called '" + reference + "', which no cell can be; it was read as "
                        + CellName.of(rowIndex, column) + ".");
        return column;
    }

    private void addCell() {
        switch (type) {
            case "s" -> addShared();
            case "inlineStr" -> addInline();
            case "str" -> addText(value == null ? null : Escapes.decode(value));
            case "b" -> addBoolean();
            case "e" -> addError();
            case "d", "n" -> addNumber();
            default -> addNumber();
        }
    }

    private void addInline() {
        if (inline == null) {
            addText(value == null ? null : Escapes.decode(value));
        } else if (inline.fonts().isEmpty()) {
            addText(inline.text());
        } else {
            addRich(inline.text(), inline.fonts());
        }
    }

    private void addShared() {
        if (value == null) {
            addNothing();
            return;
        }
        int index = parseInt(value, -1);
        if (index < 0 || index >= workbook.texts().count()) {
            fault("cell-unreadable", value, "the cell shows text number '" + value + "', which the file doesn't have.");
            add(styleNumber(), error(UNREADABLE));
            return;
        }
        Optional<List<FontLook>> fonts = workbook.texts().fonts(index);
        if (fonts.isPresent()) {
            addRich(workbook.texts().text(index), fonts.get());
        } else {
            addText(workbook.texts().text(index));
        }
    }

    private void addText(String text) {
        if (text == null || text.isEmpty()) {
            addBlank();
        } else {
            add(styleNumber(), text);
        }
    }

    private void addRich(String text, List<FontLook> fonts) {
        if (text.isEmpty()) {
            addBlank();
        } else {
            add(richStyles.computeIfAbsent(new RichStyle(style, fonts), this::makeRichStyle), text);
        }
    }

    private void addBoolean() {
        if (value == null) {
            addNothing();
            return;
        }
        boolean isTrue = Xml.isTrue(value.trim());
        add(
                styleNumber(),
                new GridCell(
                        rowIndex, column, GridCell.Kind.BOOLEAN, isTrue ? "TRUE" : "FALSE", isTrue, formula, look()));
    }

    private void addError() {
        if (value == null) {
            addNothing();
            return;
        }
        fault("cell-error", value, "the cell shows the error " + value + ".");
        add(styleNumber(), error(value));
    }

    private GridCell error(String text) {
        return new GridCell(rowIndex, column, GridCell.Kind.ERROR, text, text, formula, look());
    }

    private void addNumber() {
        if (value == null || value.isEmpty()) {
            addNothing();
            return;
        }
        try {
            double number = Double.parseDouble(value);
            add(styleNumber(), number);
        } catch (NumberFormatException e) {
            fault(
                    "cell-unreadable",
                    value,
                    "the cell should hold a number, but holds '" + value + "'; it was read as text.");
            add(styleNumber(), value);
        }
    }

    /** A cell without a value, which is a fault only where a formula should have given one. */
    private void addNothing() {
        if (formula) {
            fault(
                    "formula-without-value",
                    "",
                    "the formula in it has no stored result; open the file in a spreadsheet"
                            + " program and save it again.");
        }
        addBlank();
    }

    private void addBlank() {
        int number = styleNumber();
        if (filled[style]) {
            workbook.cells().addOne();
            row.add(column, number, null, false);
        }
    }

    private void add(int number, Object content) {
        workbook.cells().addOne();
        row.add(column, number, content, formula);
    }

    private CellLook look() {
        return workbook.styles().style(style).look();
    }

    private int styleNumber() {
        int number = styleNumbers[style];
        if (number < 0) {
            CellStyle made = workbook.styles().style(style);
            number = sheet.style(made);
            styleNumbers[style] = number;
            filled[style] = made.look().fill().isPresent();
        }
        return number;
    }

    private int makeRichStyle(RichStyle rich) {
        return sheet.style(rich.make(workbook.styles()));
    }

    private void fault(String rule, String text, String message) {
        workbook.faults()
                .atCell(
                        rule,
                        name,
                        rowIndex,
                        column,
                        text,
                        "Sheet '" + name + "', cell " + CellName.of(rowIndex, column) + ": " + message);
    }

    private static int parseInt(String text, int otherwise) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
