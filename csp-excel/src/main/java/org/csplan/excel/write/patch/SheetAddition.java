package org.csplan.excel.write.patch;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.csplan.excel.write.ooxml.PackageEditor;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlText;
import org.csplan.excel.write.patch.Edit.AddSheet;
import org.csplan.excel.write.patch.Workbook.Sheet;

/** Adds a sheet behind all others. */
final class SheetAddition {

    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final int LONGEST_NAME = 31;

    /** What a sheet may relate to and be replaced: how it is printed, and that its cells are a table. */
    private static final Set<String> NO_LOSS = Set.of("printerSettings", "table", "hyperlink");

    /** The height of a line, in points. */
    private static final int LINE = 15;

    private final Workbook workbook;
    private final PackageEditor files;
    private final int heading;
    private final int wrapped;
    private final int link;

    SheetAddition(Workbook workbook, StyleSheet styles) {
        this.workbook = workbook;
        heading = styles.heading();
        wrapped = styles.wrapped();
        link = styles.link();
        files = workbook.files();
    }

    /** Adds it; under another name if its own is taken and it takes nobody's place. */
    void add(AddSheet sheet) {
        Optional<Sheet> old = sheet.inPlace() ? replaceable(sheet.sheet()) : Optional.empty();
        if (old.isPresent()) {
            put(sheet, old.get().part());
        } else {
            append(sheet);
        }
    }

    /** The sheet of that name, unless it holds more than cells. */
    private Optional<Sheet> replaceable(String name) {
        return workbook.grids()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .filter(sheet -> files.relations(sheet.part()).stream()
                        .allMatch(relation -> NO_LOSS.stream().anyMatch(relation::is)))
                .findFirst();
    }

    private void put(AddSheet sheet, String part) {
        String namespace = files.xml(part).root("sheetData").namespace();
        files.relations(part).stream()
                .filter(relation -> !relation.external())
                .forEach(relation -> files.remove(relation.target(), part));
        files.write(part, out -> write(sheet, namespace, out));
    }

    private void append(AddSheet sheet) {
        XmlElement root = workbook.root();
        XmlElement sheets = root.child("sheets").orElseThrow();
        String part = files.freeName(workbook.folder() + "worksheets/sheet", ".xml");
        files.write(part, CONTENT_TYPE, out -> write(sheet, root.namespace(), out));
        String id = files.relate(workbook.part(), "worksheet", part);
        int number = 1 + workbook.sheets().stream().mapToInt(Sheet::id).max().orElse(0);
        files.change(
                workbook.part(),
                new Splices()
                        .append(
                                sheets,
                                "<" + sheets.prefix() + "sheet xmlns:r=\"" + workbook.relationships() + "\" name=\""
                                        + XmlText.attribute(freeName(sheet.sheet())) + "\" sheetId=\"" + number
                                        + "\" r:id=\"" + id
                                        + "\"/>"));
    }

    private String freeName(String wanted) {
        Set<String> taken = workbook.sheets().stream()
                .map(sheet -> sheet.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String name = wanted;
        for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " (" + number + ")";
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    private void write(AddSheet sheet, String namespace, Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<worksheet xmlns=\"" + XmlText.attribute(namespace) + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/>"
                + "</sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < sheet.columnWidths().size(); i++) {
            out.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                    + sheet.columnWidths().get(i) + "\" customWidth=\"1\"/>");
        }
        out.append("</cols><sheetData>");
        SheetLinks links = new SheetLinks();
        for (int row = 0; row < sheet.rows().size(); row++) {
            writeRow(row, sheet, links, out);
        }
        out.append("</sheetData>").append(links.xml());
        out.append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\""
                + " footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
                + "</worksheet>");
    }

    private void writeRow(int row, AddSheet sheet, SheetLinks links, Appendable out) throws IOException {
        List<NewCell> cells = sheet.rows().get(row);
        CellXml xml = new CellXml(false);
        out.append("<row r=\"" + (row + 1) + "\"" + height(sheet, cells) + ">");
        for (int column = 0; column < cells.size(); column++) {
            NewCell cell = cells.get(column);
            int plain = row == 0 ? heading : wrapped;
            int style = links.add(row, column, cell) ? link : plain;
            out.append(xml.cell("", row, column, style, "", CellValue.of(cell.text())));
        }
        out.append("</row>");
    }

    /** Programs fit rows to texts only where they are typed in. */
    private static String height(AddSheet sheet, List<NewCell> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            int inLine = Math.max(1, sheet.columnWidths().get(column) - 4);
            lines = Math.max(lines, 1 + (cells.get(column).text().length() - 1) / inLine);
        }
        return lines == 1 ? "" : " ht=\"" + Math.min(409, lines * LINE) + "\"";
    }
}
