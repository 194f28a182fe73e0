package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;

/**
 * The names that a workbook gives to cells: print areas, filters, and those that people made.
 *
 * @param workbook the workbook
 */
record NamedRanges(Workbook workbook) {

    /** Moves them with the rows that they name. */
    void move(MovedSheets moved) {
        Splices splices = new Splices();
        names().forEach(name -> {
            String formula = name.text();
            String now = FormulaText.change(formula, moved::ofName);
            if (!now.equals(formula)) {
                splices.setText(name, now);
            }
        });
        workbook.files().change(workbook.part(), splices);
    }

    /** The cells that names and tables mean, as formulas, by what they are called. */
    Map<String, List<String>> references() {
        Map<String, List<String>> references = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        names().forEach(name -> name.value("name").ifPresent(called -> add(references, called, name.text())));
        workbook.grids().forEach(sheet -> workbook.files().relations(sheet.part()).stream()
                .filter(relation -> relation.is("table") && workbook.files().has(relation.target()))
                .map(relation -> workbook.files().xml(relation.target()).root())
                .forEach(table -> table.value("displayName").ifPresent(called -> table.value("ref")
                        .ifPresent(ref ->
                                add(references, called, "'" + sheet.name().replace("'", "''") + "'!" + ref)))));
        return references;
    }

    private static void add(Map<String, List<String>> references, String name, String formula) {
        references.computeIfAbsent(name, any -> new ArrayList<>()).add(formula);
    }

    private List<XmlElement> names() {
        return workbook.root()
                .child("definedNames")
                .map(all -> all.children("definedName"))
                .orElse(List.of());
    }
}
