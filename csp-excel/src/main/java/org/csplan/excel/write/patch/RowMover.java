package org.csplan.excel.write.patch;

import org.csplan.excel.write.ooxml.PackageEditor;
import org.csplan.excel.write.ooxml.Relation;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlPart;
import org.csplan.excel.write.patch.Workbook.Sheet;

/** Moves whatever refers to the rows of a sheet from outside its own part. */
final class RowMover {

    private final Workbook workbook;
    private final PackageEditor files;
    private final Sheet sheet;
    private final RowMoves moves;
    private final References references;

    RowMover(Workbook workbook, Sheet sheet, RowMoves moves) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.moves = moves;
        files = workbook.files();
        references = new References(sheet.name(), moves);
    }

    void move() {
        new NamedRanges(workbook).move(references);
        for (Relation relation : files.relations(sheet.part())) {
            if (!relation.external() && files.has(relation.target())) {
                movePart(relation);
            }
        }
        workbook.grids().filter(other -> !other.equals(sheet)).forEach(this::moveMentions);
        workbook.reachable().forEach((name, relation) -> {
            if (relation.is("drawing")) {
                moveShapes(name);
            }
        });
    }

    private void movePart(Relation relation) {
        String name = relation.target();
        if (relation.is("table")) {
            Splices splices = new Splices();
            new FrameMoves(references, splices).move(files.xml(name).root());
            files.change(name, splices);
        } else if (relation.is("comments") || relation.is("threadedComment")) {
            moveComments(name);
        } else if (relation.is("vmlDrawing")) {
            XmlPart drawing = files.xml(name);
            files.put(name, new XmlPart(name, VmlMoves.move(drawing.text(), moves), drawing.charset()));
        } else if (relation.is("drawing")) {
            Splices splices = new Splices();
            files.xml(name)
                    .root()
                    .all()
                    .filter(element -> element.localName().endsWith("CellAnchor"))
                    .forEach(new AnchorMoves(moves, splices)::move);
            files.change(name, splices);
        }
    }

    private void moveComments(String name) {
        Splices splices = new Splices();
        files.xml(name)
                .root()
                .all()
                .filter(element -> element.localName().equalsIgnoreCase("comment")
                        || element.localName().equals("threadedComment"))
                .forEach(comment -> comment.attribute("ref").ifPresent(ref -> references
                        .areaAsItIs(ref.value())
                        .ifPresentOrElse(
                                moved -> splices.set(ref, moved),
                                () -> splices.remove(comment.start(), comment.end()))));
        files.change(name, splices);
    }

    /** What other sheets say of the cells: links, drop-downs, formats and sparklines. */
    private void moveMentions(Sheet other) {
        XmlPart part = files.xml(other.part());
        Splices splices = new Splices();
        SheetPart.root(part)
                .all()
                .filter(element -> element.children().isEmpty())
                .forEach(element -> {
                    switch (element.localName()) {
                        case "f", "formula", "formula1", "formula2" -> mention(element, other, splices);
                        case "hyperlink" ->
                            element.attribute("location").ifPresent(location -> {
                                String moved = references.formula(location.value(), other.name());
                                if (!moved.equals(location.value())) {
                                    splices.set(location, moved);
                                }
                            });
                        default -> {}
                    }
                });
        files.change(other.part(), splices);
    }

    private void mention(XmlElement element, Sheet other, Splices splices) {
        String moved = references.formula(element.text(), other.name());
        if (!moved.equals(element.text())) {
            splices.setText(element, moved);
        }
    }

    /** Shapes that show the text of a cell, pictures of cells. */
    private void moveShapes(String name) {
        Splices splices = new Splices();
        files.xml(name).root().all().forEach(element -> {
            for (String attribute : new String[] {"textlink", "cellRange"}) {
                element.attribute(attribute).ifPresent(link -> {
                    String moved = references.formula(link.value(), "");
                    if (!moved.equals(link.value())) {
                        splices.set(link, moved);
                    }
                });
            }
        });
        files.change(name, splices);
    }
}
