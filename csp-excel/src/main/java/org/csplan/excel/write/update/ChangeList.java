package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.write.patch.Edit;
import org.csplan.excel.write.patch.Fill;

/** Says of edits what they change, cell by cell. */
final class ChangeList {

    private static final String NO_FILL = "no fill";

    private final PlanPlaces places;
    private final List<Edit> edits;
    private final Grid changed;
    private final List<CellChange> changes = new ArrayList<>();

    /**
     * For those edits.
     *
     * @param changed the workbook with them made
     */
    ChangeList(PlanPlaces places, List<Edit> edits, Grid changed) {
        this.places = places;
        this.edits = edits;
        this.changed = changed;
    }

    List<CellChange> list() {
        edits.forEach(edit -> {
            if (edit instanceof Edit.SetValue set) {
                CellAt cell = new CellAt(set.sheet(), set.row(), set.column());
                add(CellChange.Kind.VALUE, cell, places.gridCell(cell).text(), textAfterwards(cell));
            } else if (edit instanceof Edit.SetFill set) {
                CellAt cell = new CellAt(set.sheet(), set.row(), set.column());
                add(CellChange.Kind.FILL, cell, fill(places.gridCell(cell)), fill(set.fill()));
            } else if (edit instanceof Edit.Strike strike) {
                CellAt cell = new CellAt(strike.sheet(), strike.row(), strike.column());
                add(
                        CellChange.Kind.STRUCK,
                        cell,
                        places.gridCell(cell).text(),
                        places.gridCell(cell).text());
            } else if (edit instanceof Edit.DeleteRow deletion) {
                addDeleted(deletion);
            } else if (edit instanceof Edit.InsertRow insertion) {
                addInserted(insertion);
            }
        });
        return List.copyOf(changes);
    }

    private void addDeleted(Edit.DeleteRow deletion) {
        places.sheet(deletion.sheet()).row(deletion.row()).ifPresent(row -> row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> add(
                        CellChange.Kind.DELETED_ROW,
                        new CellAt(deletion.sheet(), deletion.row(), cell.column()),
                        cell.text(),
                        "")));
    }

    private void addInserted(Edit.InsertRow insertion) {
        int row = rowAfterwards(insertion);
        new TreeMap<>(insertion.values()).keySet().forEach(column -> {
            CellAt cell = new CellAt(insertion.sheet(), row, column);
            String text = changedCell(cell).text();
            if (!text.isEmpty()) {
                add(CellChange.Kind.NEW_ROW, cell, "", text);
            }
        });
    }

    /** Where a new row comes to stand: below the new ones above it, and higher by the rows that go above it. */
    private int rowAfterwards(Edit.InsertRow insertion) {
        List<Edit> earlier = edits.subList(0, edits.indexOf(insertion));
        long sooner = earlier.stream()
                .filter(edit -> edit instanceof Edit.InsertRow other
                        && other.sheet().equals(insertion.sheet())
                        && other.before() == insertion.before())
                .count();
        return movedBy(insertion.sheet(), insertion.before()) + (int) sooner;
    }

    /** Where a row comes to stand, not counting what is put in right before it. */
    private int movedBy(String sheet, int row) {
        int place = row;
        for (Edit edit : edits) {
            if (edit instanceof Edit.InsertRow insertion && insertion.sheet().equals(sheet)) {
                place += insertion.before() < row ? 1 : 0;
            } else if (edit instanceof Edit.DeleteRow deletion
                    && deletion.sheet().equals(sheet)) {
                place -= deletion.row() < row ? 1 : 0;
            }
        }
        return place;
    }

    private String textAfterwards(CellAt cell) {
        long rightBefore = edits.stream()
                .filter(edit -> edit instanceof Edit.InsertRow insertion
                        && insertion.sheet().equals(cell.sheet())
                        && insertion.before() == cell.row())
                .count();
        return changedCell(cell.inRow(movedBy(cell.sheet(), cell.row()) + (int) rightBefore))
                .text();
    }

    private GridCell changedCell(CellAt cell) {
        return changed.sheets().stream()
                .filter(sheet -> sheet.name().equals(cell.sheet()))
                .findFirst()
                .orElseThrow()
                .cell(cell.row(), cell.column());
    }

    private void add(CellChange.Kind kind, CellAt cell, String before, String after) {
        changes.add(new CellChange(kind, cell.location(), before, after));
    }

    private String fill(Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            return solid.colour().hex();
        }
        return fill instanceof Fill.Like like
                ? fill(places.gridCell(new CellAt(like.sheet(), like.row(), like.column())))
                : NO_FILL;
    }

    private static String fill(GridCell cell) {
        return cell.look().fill().map(colour -> colour.hex()).orElse(NO_FILL);
    }
}
