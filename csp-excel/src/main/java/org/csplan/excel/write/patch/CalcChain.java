package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.write.ooxml.PackageEditor;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.patch.ChangedCells.Place;

/** The order in which a workbook works out its formulas; it may name no cell that has none. */
final class CalcChain {

    /** What happened on each sheet, by its number; damaged workbooks give several sheets the same. */
    private final Map<String, List<Change>> changes = new HashMap<>();

    /** The formulas that a sheet lost, and where its others went. */
    private record Change(Set<Place> lost, RowMoves moves) {

        boolean isGone(int row, int column) {
            return lost.contains(new Place(row, column)) || moves.isDeleted(row);
        }
    }

    /** Takes note of formulas that are gone, and of rows that moved. */
    void note(int sheetId, Set<Place> lost, RowMoves moves) {
        if (!lost.isEmpty() || !moves.isNone()) {
            changes.computeIfAbsent(String.valueOf(sheetId), sheet -> new ArrayList<>(1))
                    .add(new Change(lost, moves));
        }
    }

    /** Takes the formulas that are gone out, and moves the others, of all sheets at once. */
    void update(PackageEditor files, String part, String workbook) {
        if (!files.has(part) || changes.isEmpty()) {
            return;
        }
        Splices splices = new Splices();
        String writtenSheet = "";
        String impliedSheet = "";
        int left = 0;
        for (XmlElement cell : files.xml(part).root().children("c")) {
            impliedSheet = cell.value("i").orElse(impliedSheet);
            List<Change> ofSheet = changes.getOrDefault(impliedSheet, List.of());
            Area place = ofSheet.isEmpty()
                    ? null
                    : Area.parse(cell.value("r").orElse(""))
                            .filter(Area::hasRows)
                            .orElse(null);
            int row = place == null ? -1 : moved(place, ofSheet);
            if (place != null && row < 0) {
                splices.remove(cell.start(), cell.end());
                continue;
            }
            left++;
            if (cell.value("i").isEmpty() && !writtenSheet.equals(impliedSheet)) {
                splices.set(cell, "i", impliedSheet);
            }
            writtenSheet = impliedSheet;
            if (place != null && row != place.firstRow()) {
                splices.set(cell, "r", CellName.of(row, place.left()));
            }
        }
        if (left == 0) {
            files.remove(part, workbook);
        } else {
            files.change(part, splices);
        }
    }

    /** The row that the formula is in now; -1 if it is gone. */
    private static int moved(Area place, List<Change> changes) {
        int row = place.firstRow();
        for (Change change : changes) {
            if (change.isGone(row, place.left())) {
                return -1;
            }
            row = change.moves().place(row);
        }
        return row;
    }
}
