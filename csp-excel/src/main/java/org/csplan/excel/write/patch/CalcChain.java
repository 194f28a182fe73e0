package org.csplan.excel.write.patch;

import java.util.List;
import java.util.Set;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.write.ooxml.PackageEditor;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.patch.ChangedCells.Place;

/** The order in which a workbook works out its formulas; it may name no cell that has none. */
final class CalcChain {

    private CalcChain() {}

    /** Takes the formulas that are gone out, and moves the others of that sheet. */
    static void update(
            PackageEditor files, String part, String workbook, int sheetId, Set<Place> lost, RowMoves moves) {
        if (!files.has(part) || lost.isEmpty() && moves.isNone()) {
            return;
        }
        Splices splices = new Splices();
        List<XmlElement> cells = files.xml(part).root().children("c");
        String writtenSheet = "";
        String impliedSheet = "";
        int left = 0;
        for (XmlElement cell : cells) {
            impliedSheet = cell.value("i").orElse(impliedSheet);
            Area place =
                    Area.parse(cell.value("r").orElse("")).filter(Area::hasRows).orElse(null);
            boolean ours = impliedSheet.equals(String.valueOf(sheetId)) && place != null;
            if (ours && isGone(place, lost, moves)) {
                splices.remove(cell.start(), cell.end());
                continue;
            }
            left++;
            if (cell.value("i").isEmpty() && !writtenSheet.equals(impliedSheet)) {
                splices.set(cell, "i", impliedSheet);
            }
            writtenSheet = impliedSheet;
            if (ours && moves.place(place.firstRow()) != place.firstRow()) {
                splices.set(cell, "r", CellName.of(moves.place(place.firstRow()), place.left()));
            }
        }
        if (left == 0) {
            files.remove(part, workbook);
        } else {
            files.change(part, splices);
        }
    }

    private static boolean isGone(Area place, Set<Place> lost, RowMoves moves) {
        return lost.contains(new Place(place.firstRow(), place.left())) || moves.isDeleted(place.firstRow());
    }
}
