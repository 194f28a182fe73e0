package org.csplan.excel.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.csplan.excel.write.NewSheet.NewTable;

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
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> contentTypes = new LinkedHashMap<>();

    XlsxPackage(NewBook book) {
        this.book = book;
    }

    byte[] bytes() {
        add("xl/workbook.xml", SPREADSHEET + "sheet.main+xml", workbook());
        int table = 0;
        for (int s = 0; s < book.sheets().size(); s++) {
            table = sheet(book.sheets().get(s), s + 1, table);
        }
        add("xl/styles.xml", SPREADSHEET + "styles+xml", styles.part());
        add("xl/sharedStrings.xml", SPREADSHEET + "sharedStrings+xml", texts.part());
        add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", properties());
        parts.put("xl/_rels/workbook.xml.rels", workbookRelations());
        parts.put("_rels/.rels", packageRelations());
        return zip();
    }

    private void add(String name, String contentType, byte[] part) {
        parts.put(name, part);
        contentTypes.put("/" + name, contentType);
    }

    private int sheet(NewSheet sheet, int number, int tablesBefore) {
        int table = tablesBefore;
        List<String> ids = new ArrayList<>();
        Xml relations = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (NewTable marked : sheet.tables()) {
            table++;
            String id = "rId" + (ids.size() + 1);
            ids.add(id);
            relation(relations, id, RELATIONS + "/table", "../tables/table" + table + ".xml");
            add("xl/tables/table" + table + ".xml", SPREADSHEET + "table+xml", table(marked, table));
        }
        byte[] part = new SheetPart(sheet, texts, styles).part(number == 1, ids);
        add("xl/worksheets/sheet" + number + ".xml", SPREADSHEET + "worksheet+xml", part);
        if (!ids.isEmpty()) {
            parts.put(
                    "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                    relations.close().bytes());
        }
        return table;
    }

    private byte[] workbook() {
        Xml xml = new Xml().open("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS);
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
            xml.close();
        }
        return xml.close().bytes();
    }

    private static void printTitles(Xml xml, NewSheet sheet, int index) {
        sheet.repeatedRow().ifPresent(row -> {
            String rows = "$" + (sheet.repeatedFrom().orElse(row) + 1) + ":$" + (row + 1);
            String quoted = "'" + sheet.name().replace("'", "''") + "'!" + rows;
            xml.text("definedName", quoted, "name", "_xlnm.Print_Titles", "localSheetId", index);
        });
    }

    private static byte[] table(NewTable table, int id) {
        Xml xml = new Xml();
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
        return xml.close().close().close().bytes();
    }

    private byte[] properties() {
        Xml xml = new Xml();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.text("dc:title", book.title());
        book.author().ifPresent(author -> xml.text("dc:creator", author));
        xml.text("dc:language", NewBook.LANGUAGE);
        return xml.close().bytes();
    }

    private byte[] workbookRelations() {
        Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        int id = 0;
        for (int s = 1; s <= book.sheets().size(); s++) {
            id++;
            relation(xml, "rId" + id, RELATIONS + "/worksheet", "worksheets/sheet" + s + ".xml");
        }
        relation(xml, "rId" + (id + 1), RELATIONS + "/styles", "styles.xml");
        relation(xml, "rId" + (id + 2), RELATIONS + "/sharedStrings", "sharedStrings.xml");
        return xml.close().bytes();
    }

    private static byte[] packageRelations() {
        Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", RELATIONS + "/officeDocument", "xl/workbook.xml");
        relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        return xml.close().bytes();
    }

    private static void relation(Xml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private byte[] contentTypes() {
        Xml xml = new Xml().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        contentTypes.forEach((part, type) -> xml.empty("Override", "PartName", part, "ContentType", type));
        return xml.close().bytes();
    }

    private byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", contentTypes());
            entry(zip, "_rels/.rels", parts.remove("_rels/.rels"));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }
}
