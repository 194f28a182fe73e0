package org.csplan.excel.write.patch;

import java.util.List;
import java.util.Optional;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlPart;
import org.csplan.excel.write.ooxml.XmlScanner;
import org.csplan.excel.write.ooxml.XmlScanner.Kind;

/**
 * Asks the program that opens the workbook to work out its formulas again, where it has any: their stored results may
 * rest on what has changed.
 *
 * @param workbook the workbook
 */
record Recalculation(Workbook workbook) {

    /** What has to stand before the properties of calculation. */
    private static final List<String> BEFORE = List.of(
            "fileVersion",
            "fileSharing",
            "workbookPr",
            "AlternateContent",
            "revisionPtr",
            "absPath",
            "workbookProtection",
            "bookViews",
            "sheets",
            "functionGroups",
            "externalReferences",
            "definedNames");

    void ask() {
        if (workbook.grids().noneMatch(sheet -> hasFormulas(workbook.files().xml(sheet.part())))) {
            return;
        }
        XmlElement root = workbook.root();
        Splices splices = new Splices();
        Optional<XmlElement> properties = root.child("calcPr");
        if (properties.isPresent()) {
            boolean asked = properties
                    .get()
                    .value("fullCalcOnLoad")
                    .filter(CellRow::isTrue)
                    .isPresent();
            if (!asked) {
                splices.set(properties.get(), "fullCalcOnLoad", "1");
            }
        } else {
            int place = root.children().stream()
                    .filter(child -> BEFORE.contains(child.localName()))
                    .mapToInt(XmlElement::end)
                    .max()
                    .orElse(root.contentStart());
            splices.insert(place, "<" + root.prefix() + "calcPr fullCalcOnLoad=\"1\"/>");
        }
        workbook.files().change(workbook.part(), splices);
    }

    private static boolean hasFormulas(XmlPart part) {
        if (!part.mayHold("f")) {
            return false;
        }
        XmlElement data = SheetPart.data(part, SheetPart.root(part));
        if (data.isEmptyTag()) {
            return false;
        }
        XmlScanner scanner = part.scan(data);
        while (scanner.next() != Kind.NOTHING && scanner.depth() > 0) {
            if (scanner.kind() == Kind.START && scanner.localName().equals("f")) {
                return true;
            }
        }
        return false;
    }
}
