package org.csplan.excel.source;

import java.util.Optional;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.GridSheet;

/** Reads one sheet of a package in one pass. */
final class SheetReader {

    private final GridSheet.Builder sheet;
    private final CellReader cells;

    SheetReader(WorkbookParts workbook, String name, GridSheet.Builder sheet) {
        this.sheet = sheet;
        cells = new CellReader(workbook, new SheetCells(workbook, name, sheet));
    }

    void read(Xml xml) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "cols" -> readColumns(xml);
                case "sheetData" -> cells.read(xml);
                case "mergeCells" -> readMerges(xml);
                case "autoFilter" -> {
                    range(xml).ifPresent(sheet::addTable);
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        xml.finish();
    }

    private void readColumns(Xml xml) {
        while (xml.nextChild()) {
            if (xml.flag("hidden", false) || xml.decimal("width", 1) == 0) {
                int first = Math.max(1, xml.number("min", 1));
                int last = Math.min(CellReference.COLUMNS, xml.number("max", first));
                for (int column = first; column <= last; column++) {
                    sheet.hideColumn(column - 1);
                }
            }
            xml.skip();
        }
    }

    private void readMerges(Xml xml) {
        while (xml.nextChild()) {
            Optional<CellRange> range = range(xml);
            if (range.isPresent() && (range.get().height() > 1 || range.get().width() > 1)) {
                sheet.addMerge(range.get());
            }
            xml.skip();
        }
    }

    private static Optional<CellRange> range(Xml xml) {
        return Optional.ofNullable(xml.attribute("ref")).flatMap(CellReference::range);
    }
}
