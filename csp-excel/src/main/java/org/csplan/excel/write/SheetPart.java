package org.csplan.excel.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.write.NewSheet.Choice;
import org.csplan.excel.write.NewSheet.Colouring;
import org.csplan.excel.write.NewSheet.NewRow;
import org.csplan.excel.write.NewSheet.WordColour;

/** Writes the part of one sheet; the order of its elements is that of the standard's schema. */
final class SheetPart {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int A4 = 9;
    private static final int LAST_COLUMN = 16_383;

    private final NewSheet sheet;
    private final SharedTexts texts;
    private final StyleTable styles;

    SheetPart(NewSheet sheet, SharedTexts texts, StyleTable styles) {
        this.sheet = sheet;
        this.texts = texts;
        this.styles = styles;
    }

    /** Writes the part, whose tables have these relations. */
    void write(Xml xml, boolean selected, List<String> tableRelations) {
        xml.open("worksheet", "xmlns", XlsxPackage.MAIN, "xmlns:r", XlsxPackage.RELATIONS);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
        xml.empty("dimension", "ref", used().toString());
        view(xml, selected);
        xml.empty("sheetFormatPr", "defaultRowHeight", TextSize.height(1, Role.BODY));
        widths(xml);
        xml.open("sheetData");
        sheet.rows().forEach(row -> row(xml, row));
        xml.close();
        merges(xml);
        colourings(xml);
        choices(xml);
        page(xml);
        pageBreaks(xml);
        xml.open("ignoredErrors")
                .empty("ignoredError", "sqref", used(), "numberStoredAsText", 1)
                .close();
        if (!tableRelations.isEmpty()) {
            xml.open("tableParts", "count", tableRelations.size());
            tableRelations.forEach(id -> xml.empty("tablePart", "r:id", id));
            xml.close();
        }
    }

    private CellRange used() {
        return new CellRange(
                0,
                0,
                Math.max(0, sheet.rows().size() - 1),
                Math.max(0, sheet.widths().size() - 1));
    }

    private void view(Xml xml, boolean selected) {
        xml.open("sheetViews");
        Object[] attributes =
                selected ? new Object[] {"tabSelected", 1, "workbookViewId", 0} : new Object[] {"workbookViewId", 0};
        xml.open("sheetView", attributes);
        if (sheet.frozenRows() > 0) {
            String below = CellName.of(sheet.frozenRows(), 0);
            xml.empty(
                    "pane",
                    "ySplit",
                    sheet.frozenRows(),
                    "topLeftCell",
                    below,
                    "activePane",
                    "bottomLeft",
                    "state",
                    "frozen");
            xml.empty("selection", "pane", "bottomLeft", "activeCell", below, "sqref", below);
        } else {
            xml.empty("selection", "activeCell", "A1", "sqref", "A1");
        }
        xml.close().close();
    }

    private void widths(Xml xml) {
        if (sheet.widths().isEmpty()) {
            return;
        }
        xml.open("cols");
        for (int c = 0; c < sheet.widths().size(); c++) {
            xml.empty("col", "min", c + 1, "max", c + 1, "width", sheet.widths().get(c), "customWidth", 1);
        }
        xml.close();
    }

    private void row(Xml xml, NewRow row) {
        if (row.fixed()) {
            xml.open("row", "r", row.index() + 1, "ht", row.height(), "customHeight", 1);
        } else {
            xml.open("row", "r", row.index() + 1, "ht", row.height());
        }
        String number = Integer.toString(row.index() + 1);
        for (NewCell cell : row.cells()) {
            cell(xml, number, cell);
        }
        xml.close();
    }

    private void cell(Xml xml, String row, NewCell cell) {
        xml.markup("<c r=\"").markup(CellName.ofColumn(cell.column())).markup(row);
        xml.markup("\" s=\"").number(styles.styleOf(cell));
        String shown = cell.content().shown();
        if (cell.content() instanceof Content.Words || cell.content() instanceof Content.Sign) {
            if (shown.isEmpty()) {
                xml.markup("\"/>");
            } else {
                xml.markup("\" t=\"s\"><v>").number(texts.placeOf(shown)).markup("</v></c>");
            }
        } else {
            xml.markup("\"><v>").markup(number(cell.content())).markup("</v></c>");
        }
    }

    private static String number(Content content) {
        if (content instanceof Content.Day day) {
            return String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day.value()));
        }
        BigDecimal value = ((Content.Amount) content).value();
        return value.stripTrailingZeros().toPlainString();
    }

    private void merges(Xml xml) {
        if (!sheet.merges().isEmpty()) {
            xml.open("mergeCells", "count", sheet.merges().size());
            sheet.merges().forEach(merge -> xml.empty("mergeCell", "ref", merge));
            xml.close();
        }
    }

    private void colourings(Xml xml) {
        int priority = 0;
        for (Colouring colouring : sheet.colourings()) {
            xml.open("conditionalFormatting", "sqref", colouring.range());
            for (WordColour word : colouring.colours()) {
                priority++;
                xml.open(
                        "cfRule",
                        "type",
                        "cellIs",
                        "dxfId",
                        styles.colouringOf(word.fill()),
                        "priority",
                        priority,
                        "operator",
                        "equal");
                xml.text("formula", '"' + word.word() + '"').close();
            }
            xml.close();
        }
    }

    private void choices(Xml xml) {
        if (sheet.choices().isEmpty()) {
            return;
        }
        xml.open("dataValidations", "count", sheet.choices().size());
        for (Choice choice : sheet.choices()) {
            xml.open(
                    "dataValidation",
                    "type",
                    "list",
                    "allowBlank",
                    1,
                    "showInputMessage",
                    1,
                    "promptTitle",
                    choice.title(),
                    "prompt",
                    choice.hint(),
                    "sqref",
                    choice.range());
            xml.text("formula1", '"' + String.join(",", choice.words()) + '"').close();
        }
        xml.close();
    }

    private void page(Xml xml) {
        xml.empty("pageMargins", "left", 0.4, "right", 0.4, "top", 0.5, "bottom", 0.6, "header", 0.3, "footer", 0.3);
        xml.empty("pageSetup", "paperSize", A4, "orientation", "landscape", "fitToWidth", 1, "fitToHeight", 0);
        xml.open("headerFooter")
                .text("oddFooter", FooterText.of(sheet.footer()))
                .close();
    }

    private void pageBreaks(Xml xml) {
        List<Integer> breaks = sheet.pageBreaks();
        if (!breaks.isEmpty()) {
            xml.open("rowBreaks", "count", breaks.size(), "manualBreakCount", breaks.size());
            breaks.forEach(row -> xml.empty("brk", "id", row, "max", LAST_COLUMN, "man", 1));
            xml.close();
        }
    }
}
