package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.excel.grid.Escapes;
import org.csplan.excel.write.ooxml.DamagedPackageException;
import org.csplan.excel.write.ooxml.PackageEditor;
import org.csplan.excel.write.ooxml.Relation;
import org.csplan.excel.write.ooxml.XmlElement;

/**
 * Which part of a package is what.
 *
 * @param files the package
 * @param part the name of the workbook's part
 * @param relations those of the workbook's part
 * @param sheets the sheets, in the order of their tabs
 * @param relationships the namespace in which parts name their relations, in the edition of the format that the workbook
 *     is in
 */
record Workbook(PackageEditor files, String part, List<Relation> relations, List<Sheet> sheets, String relationships) {

    /**
     * A sheet.
     *
     * @param name on its tab
     * @param id its number in the workbook
     * @param part the name of its part
     * @param holdsCells whether it is a sheet of cells, not one that is all chart
     */
    record Sheet(String name, int id, String part, boolean holdsCells) {}

    static Workbook of(PackageEditor files) {
        String part = files.relations("").stream()
                .filter(relation -> relation.is("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(() -> new DamagedPackageException("it says nowhere which part the workbook is"));
        List<Relation> relations = files.relations(part);
        Map<String, Relation> byId = new HashMap<>();
        relations.forEach(relation -> byId.putIfAbsent(relation.id(), relation));
        List<Sheet> sheets = new ArrayList<>();
        XmlElement root = files.xml(part).root();
        if (!root.localName().equals("workbook")) {
            throw new UpdateRefusedException("it is no workbook of the .xlsx kind");
        }
        root.child("sheets").stream()
                .flatMap(all -> all.children("sheet").stream())
                .forEach(sheet -> {
                    String id = sheet.attribute("id", "/relationships")
                            .map(a -> a.value())
                            .orElse("");
                    Optional.ofNullable(byId.get(id))
                            .ifPresent(relation -> sheets.add(new Sheet(
                                    Escapes.decode(sheet.value("name").orElse("")),
                                    sheet.value("sheetId")
                                            .filter(n -> n.matches("\\d{1,9}"))
                                            .map(Integer::parseInt)
                                            .orElse(0),
                                    relation.target(),
                                    relation.is("worksheet") || relation.is("xlMacrosheet"))));
                });
        String relationships = root.namespace().contains("purl.oclc.org")
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return new Workbook(files, part, relations, sheets, relationships);
    }

    XmlElement root() {
        return files.xml(part).root();
    }

    /** The sheet of that name, as Excel compares names. */
    Sheet sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name) && sheet.holdsCells())
                .findFirst()
                .orElseThrow(() -> new UpdateRefusedException("it has no sheet '" + name + "' with cells"));
    }

    /** The sheets that have cells. */
    Stream<Sheet> grids() {
        return sheets.stream().filter(sheet -> sheet.holdsCells() && files.has(sheet.part()));
    }

    /** The part that the workbook relates to as that. */
    Optional<String> related(String kind) {
        return relations.stream()
                .filter(relation -> relation.is(kind) && files.has(relation.target()))
                .map(Relation::target)
                .findFirst();
    }

    /** The folder of the workbook's part, where new parts go too. */
    String folder() {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    boolean counts1904() {
        return root().child("workbookPr")
                .flatMap(properties -> properties.value("date1904"))
                .filter(CellRow::isTrue)
                .isPresent();
    }

    boolean isSigned() {
        return files.relations("").stream().anyMatch(relation -> relation.type().endsWith("/digital-signature/origin"));
    }

    /** Every part that can be reached, by its name, with what it is to the one that names it first. */
    Map<String, Relation> reachable() {
        Map<String, Relation> found = new LinkedHashMap<>();
        collect(part, found);
        return found;
    }

    private void collect(String from, Map<String, Relation> found) {
        for (Relation relation : files.relations(from)) {
            if (!relation.external() && files.has(relation.target()) && !found.containsKey(relation.target())) {
                found.put(relation.target(), relation);
                collect(relation.target(), found);
            }
        }
    }
}
