package org.csplan.excel.write.patch;

import org.csplan.excel.write.ooxml.PackageEditor;
import org.csplan.excel.write.ooxml.Relation;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlPart;
import org.csplan.excel.write.patch.Workbook.Sheet;

/** Moves what belongs to the rows of a sheet and stands in parts of its own: tables, comments, drawings. */
final class RowMover {

    private final PackageEditor files;
    private final Sheet sheet;
    private final RowMoves moves;
    private final References references;

    RowMover(PackageEditor files, Sheet sheet, References references) {
        this.files = files;
        this.sheet = sheet;
        this.references = references;
        moves = references.moves();
    }

    void move() {
        for (Relation relation : files.relations(sheet.part())) {
            if (!relation.external() && files.has(relation.target())) {
                movePart(relation);
            }
        }
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
}
