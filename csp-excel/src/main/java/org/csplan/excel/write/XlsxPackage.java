package org.csplan.excel.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.csplan.excel.write.NewSheet.NewTable;
import org.csplan.excel.write.ooxml.ZipPackage;

/**
 * Packs a workbook as {@code .xlsx}: text, styles and sheets as parts of their own, with nothing in it that differs
 * from one time or machine to the next.
 */
final class XlsxPackage {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The earliest time that a zip file knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final NewBook book;
    private final SharedTexts texts = new SharedTexts();
    private final StyleTable styles = new StyleTable();

    XlsxPackage(NewBook book) {
        this.book = book;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(ZipPackage.LEVEL);
            write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Styles and texts come behind the sheets that use them. */
    private void write(ZipOutputStream zip) throws IOException {
        part(zip, "[Content_Types].xml", this::contentTypes);
        part(zip, "_rels/.rels", XlsxPackage::packageRelations);
        part(zip, "xl/workbook.xml", this::workbook);
        int tablesBefore = 0;
        for (int s = 1; s <= book.sheets().size(); s++) {
            tablesBefore = sheet(zip, book.sheets().get(s - 1), s, tablesBefore);
        }
        part(zip, "xl/styles.xml", styles::write);
        part(zip, "xl/sharedStrings.xml", texts::write);
        part(zip, "docProps/core.xml", this::properties);
        part(zip, "xl/_rels/workbook.xml.rels", this::workbookRelations);
    }

    private static void part(ZipOutputStream zip, String name, Consumer<Xml> content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Xml xml = new Xml(zip);
        content.accept(xml);
        xml.end();
        zip.closeEntry();
    }

    private int sheet(ZipOutputStream zip, NewSheet sheet, int number, int tablesBefore) throws IOException {
        int table = tablesBefore;
        for (NewTable marked : sheet.tables()) {
            int id = ++table;
            part(zip, tableName(id), xml -> table(xml, marked, id));
        }
        List<String> ids = IntStream.rangeClosed(1, sheet.tables().size())
                .mapToObj(id -> "rId" + id)
                .toList();
        SheetPart part = new SheetPart(sheet, texts, styles);
        part(zip, sheetName(number), xml -> part.write(xml, number == 1, ids));
        if (!ids.isEmpty()) {
            part(
                    zip,
                    "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                    xml -> tableRelations(xml, ids, tablesBefore));
        }
        return table;
    }

    private static String sheetName(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    private static String tableName(int number) {
        return "xl/tables/table" + number + ".xml";
    }

    private static void tableRelations(Xml xml, List<String> ids, int tablesBefore) {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < ids.size(); i++) {
            relation(xml, ids.get(i), RELATIONS + "/table", "../tables/table" + (tablesBefore + i + 1) + ".xml");
        }
    }

    private void workbook(Xml xml) {
        xml.open("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS);
        xml.open("bookViews").empty("workbookView", "activeTab", 0).close().open("sheets");
        for (int s = 1; s <= book.sheets().size(); s++) {
            xml.empty("sheet", "name", book.sheets().get(s - 1).name(), "sheetId", s, "r:id", "rId" + s);
        }
        xml.close();
        if (book.sheets().stream().anyMatch(sheet -> sheet.repeatedRow().isPresent())) {
            xml.open("definedNames");
            for (int s = 0; s < book.sheets().size(); s++) {
                printTitles(xml, book.sheets().get(s), s);
            }
        }
    }

    private static void printTitles(Xml xml, NewSheet sheet, int index) {
        sheet.repeatedRow().ifPresent(row -> {
            String rows = "$" + (sheet.repeatedFrom().orElse(row) + 1) + ":$" + (row + 1);
            String quoted = "'" + sheet.name().replace("'", "''") + "'!" + rows;
            xml.text("definedName", quoted, "name", "_xlnm.Print_Titles", "localSheetId", index);
        });
    }

    private static void table(Xml xml, NewTable table, int id) {
        xml.open(
                "table",
                "xmlns",
                MAIN,
                "id",
                id,
                "name",
                table.name(),
                "displayName",
                table.name(),
                "ref",
                table.range(),
                "totalsRowShown",
                0);
        if (table.filter()) {
            xml.empty("autoFilter", "ref", table.range());
        }
        xml.open("tableColumns", "count", table.headings().size());
        for (int c = 0; c < table.headings().size(); c++) {
            String heading = Xml.cellText(table.headings().get(c)).replace("\n", "_x000a_");
            xml.empty("tableColumn", "id", c + 1, "name", heading);
        }
        xml.close();
        xml.open("extLst");
        String main14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
        xml.open("ext", "uri", "{504A1905-F514-4f6f-8877-14C23A59335A}", "xmlns:x14", main14);
        xml.empty("x14:table", "altText", table.description());
    }

    private void properties(Xml xml) {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.text("dc:title", book.title());
        book.author().ifPresent(author -> xml.text("dc:creator", author));
        xml.text("dc:language", NewBook.LANGUAGE);
    }

    private void workbookRelations(Xml xml) {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        int id = 0;
        for (int s = 1; s <= book.sheets().size(); s++) {
            id++;
            relation(xml, "rId" + id, RELATIONS + "/worksheet", "worksheets/sheet" + s + ".xml");
        }
        relation(xml, "rId" + (id + 1), RELATIONS + "/styles", "styles.xml");
        relation(xml, "rId" + (id + 2), RELATIONS + "/sharedStrings", "sharedStrings.xml");
    }

    private static void packageRelations(Xml xml) {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", RELATIONS + "/officeDocument", "xl/workbook.xml");
        relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    }

    private static void relation(Xml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private void contentTypes(Xml xml) {
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        contentType(xml, "xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
        int table = 0;
        for (int s = 1; s <= book.sheets().size(); s++) {
            for (int t = 0; t < book.sheets().get(s - 1).tables().size(); t++) {
                contentType(xml, tableName(++table), SPREADSHEET + "table+xml");
            }
            contentType(xml, sheetName(s), SPREADSHEET + "worksheet+xml");
        }
        contentType(xml, "xl/styles.xml", SPREADSHEET + "styles+xml");
        contentType(xml, "xl/sharedStrings.xml", SPREADSHEET + "sharedStrings+xml");
        contentType(xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    }

    private static void contentType(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", "/" + part, "ContentType", type);
    }
}
