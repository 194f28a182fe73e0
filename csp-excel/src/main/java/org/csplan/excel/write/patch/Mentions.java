package org.csplan.excel.write.patch;

import org.csplan.excel.write.ooxml.PackageEditor;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlPart;
import org.csplan.excel.write.patch.Workbook.Sheet;

/** Moves what is said of the rows of sheets elsewhere in the workbook: by names, on other sheets, and by shapes. */
final class Mentions {

    private static final String[] FORMULAS = {"f", "formula", "formula1", "formula2"};
    private static final String LINK = "hyperlink";

    private final Workbook workbook;
    private final PackageEditor files;
    private final MovedSheets moved;

    Mentions(Workbook workbook, MovedSheets moved) {
        this.workbook = workbook;
        this.moved = moved;
        files = workbook.files();
    }

    void move() {
        new NamedRanges(workbook).move(moved);
        workbook.grids().forEach(this::moveMentions);
        workbook.reachable().forEach((name, relation) -> {
            if (relation.is("drawing")) {
                moveShapes(name);
            }
        });
    }

    /** What a sheet says of the cells of others: links, drop-downs, formats and sparklines. */
    private void moveMentions(Sheet sheet) {
        XmlPart part = files.xml(sheet.part());
        if (!mayMention(part)) {
            return;
        }
        Splices splices = new Splices();
        SheetPart.root(part)
                .all()
                .filter(element -> element.children().isEmpty())
                .forEach(element -> {
                    switch (element.localName()) {
                        case "f", "formula", "formula1", "formula2" -> mention(element, sheet, splices);
                        case LINK ->
                            element.attribute("location").ifPresent(location -> {
                                String now = moved.formula(location.value(), sheet.name());
                                if (!now.equals(location.value())) {
                                    splices.set(location, now);
                                }
                            });
                        default -> {}
                    }
                });
        files.change(sheet.part(), splices);
    }

    private static boolean mayMention(XmlPart part) {
        for (String formula : FORMULAS) {
            if (part.mayHold(formula)) {
                return true;
            }
        }
        return part.mayHold(LINK);
    }

    private void mention(XmlElement element, Sheet sheet, Splices splices) {
        String now = moved.formula(element.text(), sheet.name());
        if (!now.equals(element.text())) {
            splices.setText(element, now);
        }
    }

    /** Shapes that show the text of a cell, pictures of cells. */
    private void moveShapes(String name) {
        Splices splices = new Splices();
        files.xml(name).root().all().forEach(element -> {
            for (String attribute : new String[] {"textlink", "cellRange"}) {
                element.attribute(attribute).ifPresent(link -> {
                    String now = moved.formula(link.value(), "");
                    if (!now.equals(link.value())) {
                        splices.set(link, now);
                    }
                });
            }
        });
        files.change(name, splices);
    }
}
