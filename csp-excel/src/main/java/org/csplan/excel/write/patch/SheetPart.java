package org.csplan.excel.write.patch;

import org.csplan.excel.write.ooxml.DamagedPackageException;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlPart;

/** What stands in the part of a sheet besides its rows. */
final class SheetPart {

    private static final String DATA = "sheetData";

    private SheetPart() {}

    /** The root of a sheet; its rows stay closed. */
    static XmlElement root(XmlPart part) {
        return part.root(DATA);
    }

    static XmlElement data(XmlPart part, XmlElement root) {
        return root.child(DATA).orElseThrow(() -> new DamagedPackageException("part " + part.name() + " has no cells"));
    }

    /** Sets the area that the sheet says is used, where it says so. */
    static void setUsed(XmlElement root, ChangedCells changed, RowMoves moves, Splices splices) {
        root.child("dimension")
                .flatMap(dimension -> dimension.attribute("ref"))
                .ifPresent(ref -> Area.parse(ref.value()).filter(Area::hasRows).ifPresent(used -> {
                    Area moved = moves.span(used.firstRow(), used.lastRow())
                            .map(used::over)
                            .orElse(used);
                    String now = changed.with(moved).toString();
                    if (!now.equals(ref.value())) {
                        splices.set(ref, now);
                    }
                }));
    }
}
