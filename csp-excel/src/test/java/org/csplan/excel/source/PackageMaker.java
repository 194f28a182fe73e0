package org.csplan.excel.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small workbooks out of raw parts: one sheet called Plan, unless told otherwise. */
final class PackageMaker {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> workbookRelations = new LinkedHashMap<>();
    private String workbookProperties = "";
    private String sheets = "";

    private PackageMaker() {}

    /** A workbook whose sheet holds these rows. */
    static PackageMaker withRows(String rows) {
        return withSheet("<sheetData>" + rows + "</sheetData>");
    }

    /** A workbook whose sheet holds these elements. */
    static PackageMaker withSheet(String elements) {
        return new PackageMaker().addSheet("Plan", "", elements);
    }

    PackageMaker addSheet(String name, String attributes, String elements) {
        int number = workbookRelations.size() + 1;
        String part = "worksheets/sheet" + number + ".xml";
        workbookRelations.put("worksheet " + part, part);
        sheets += "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>".formatted(name, number, attributes, number);
        return part(
                "xl/" + part,
                "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + elements + "</worksheet>");
    }

    PackageMaker workbookProperties(String attributes) {
        workbookProperties = "<workbookPr " + attributes + "/>";
        return this;
    }

    /** Adds the items of the shared texts. */
    PackageMaker sharedTexts(String items) {
        workbookRelations.put("sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** Adds the styles. */
    PackageMaker styles(String elements) {
        workbookRelations.put("styles", "styles.xml");
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + elements + "</styleSheet>");
    }

    /** Adds a theme with these colours: dk1, lt1, dk2, lt2, then the accents. */
    PackageMaker theme(String... colours) {
        String[] names = {"dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"};
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < colours.length; i++) {
            scheme.append("<a:%s><a:srgbClr val=\"%s\"/></a:%s>".formatted(names[i], colours[i], names[i]));
        }
        workbookRelations.put("theme", "theme/theme1.xml");
        return part(
                "xl/theme/theme1.xml",
                "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements>"
                        + "<a:clrScheme name=\"Own\">" + scheme + "</a:clrScheme></a:themeElements></a:theme>");
    }

    PackageMaker part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Map<String, byte[]> parts() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        StringBuilder relations = new StringBuilder();
        int number = 1;
        for (Map.Entry<String, String> relation : workbookRelations.entrySet()) {
            relations.append(relation("rId" + number++, relation.getKey().split(" ")[0], relation.getValue()));
        }
        all.put(
                "[Content_Types].xml",
                bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        all.put("_rels/.rels", bytes(relations(relation("rId1", "officeDocument", "xl/workbook.xml"))));
        all.put(
                "xl/workbook.xml",
                bytes("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + workbookProperties + "<sheets>"
                        + sheets + "</sheets></workbook>"));
        all.put("xl/_rels/workbook.xml.rels", bytes(relations(relations.toString())));
        all.putAll(parts);
        return all;
    }

    static String relations(String elements) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + elements + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] make() {
        return zip(parts());
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
