package org.csplan.excel.write.patch;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
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

    /** The style of cells that have none of their own, by column. */
    static IntUnaryOperator columnStyles(XmlElement root) {
        Optional<XmlElement> columns = root.child("cols");
        return column -> columns.stream()
                .flatMap(cols -> cols.children("col").stream())
                .filter(col -> number(col, "min") <= column + 1 && number(col, "max") >= column + 1)
                .mapToInt(col -> number(col, "style"))
                .findFirst()
                .orElse(0);
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

    private static int number(XmlElement element, String attribute) {
        return element.value(attribute)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
