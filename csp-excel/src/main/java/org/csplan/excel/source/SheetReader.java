package org.csplan.excel.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.Escapes;
import org.csplan.excel.grid.GridSheet;

/** Reads one sheet of a package in one pass. */
final class SheetReader {

    private final WorkbookParts workbook;
    private final GridSheet.Builder sheet;
    private final MergedRanges merges;
    private final CellReader cells;
    private final ConditionalRuleReader rules;

    SheetReader(WorkbookParts workbook, String name, GridSheet.Builder sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
        merges = new MergedRanges(workbook, name);
        rules = new ConditionalRuleReader(workbook);
        cells = new CellReader(workbook, new SheetCells(workbook, name, sheet, false));
    }

    void read(Xml xml) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "cols" -> readColumns(xml);
                case "sheetData" -> cells.read(xml);
                case "mergeCells" -> readMerges(xml);
                case "autoFilter" -> {
                    range(xml).ifPresent(this::addTable);
                    xml.skip();
                }
                case "headerFooter" -> readPrinted(xml);
                case "conditionalFormatting" -> rules.read(xml);
                case "extLst" -> readExtensions(xml);
                default -> xml.skip();
            }
        }
        xml.finish();
        merges.addTo(sheet);
    }

    /** The conditional formats that were read. */
    List<ConditionalRule> rules() {
        return rules.rules();
    }

    /** Conditional formats of the second generation stand among the extensions. */
    private void readExtensions(Xml xml) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "conditionalFormatting" -> rules.read(xml);
                case "ext", "conditionalFormattings" -> readExtensions(xml);
                default -> xml.skip();
            }
        }
    }

    private void readPrinted(Xml xml) {
        Set<String> texts = new LinkedHashSet<>();
        while (xml.nextChild()) {
            texts.addAll(PrintedText.read(Escapes.decode(xml.text())));
        }
        texts.forEach(sheet::addPrintedText);
    }

    private void readColumns(Xml xml) {
        while (xml.nextChild()) {
            if (xml.flag("hidden", false) || xml.decimal("width", 1) == 0) {
                int first = Math.max(1, xml.number("min", 1));
                int last = Math.min(CellReference.COLUMNS, xml.number("max", first));
                if (first <= last) {
                    sheet.hideColumns(first - 1, last - 1);
                }
            }
            xml.skip();
        }
    }

    private void readMerges(Xml xml) {
        while (xml.nextChild()) {
            Optional<CellRange> range = range(xml);
            if (range.isPresent() && (range.get().height() > 1 || range.get().width() > 1)) {
                merges.add(range.get());
            }
            xml.skip();
        }
    }

    private void addTable(CellRange range) {
        workbook.cells().addSideItem();
        sheet.addTable(range);
    }

    private static Optional<CellRange> range(Xml xml) {
        return Optional.ofNullable(xml.attribute("ref")).flatMap(CellReference::range);
    }
}
