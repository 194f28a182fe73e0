package org.csplan.excel.write.patch;

import java.util.List;
import java.util.stream.Stream;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.patch.Workbook.Sheet;

/**
 * The names that a workbook gives to cells: print areas, filters, and those that people made.
 *
 * @param workbook the workbook
 */
record NamedRanges(Workbook workbook) {

    /** What is moved with rows of that sheet. */
    void move(References references) {
        Splices splices = new Splices();
        names().forEach(name -> {
            String formula = name.text();
            String moved = FormulaText.change(formula, references::ofName);
            if (!moved.equals(formula)) {
                splices.setText(name, moved);
            }
        });
        workbook.files().change(workbook.part(), splices);
    }

    /** The cells that a name or a table of that name means, as formulas. */
    List<String> references(String name) {
        Stream<String> named = names().stream()
                .filter(defined ->
                        defined.value("name").filter(name::equalsIgnoreCase).isPresent())
                .map(XmlElement::text);
        Stream<String> tables = workbook.grids().flatMap(sheet -> tables(sheet, name));
        return Stream.concat(named, tables).toList();
    }

    private Stream<String> tables(Sheet sheet, String name) {
        return workbook.files().relations(sheet.part()).stream()
                .filter(relation -> relation.is("table") && workbook.files().has(relation.target()))
                .map(relation -> workbook.files().xml(relation.target()).root())
                .filter(table -> table.value("displayName")
                        .filter(name::equalsIgnoreCase)
                        .isPresent())
                .flatMap(table -> table.value("ref").stream())
                .map(ref -> "'" + sheet.name().replace("'", "''") + "'!" + ref);
    }

    private List<XmlElement> names() {
        return workbook.root()
                .child("definedNames")
                .map(all -> all.children("definedName"))
                .orElse(List.of());
    }
}
