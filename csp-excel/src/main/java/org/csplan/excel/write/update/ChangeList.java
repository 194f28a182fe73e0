package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridSheet;
import org.csplan.excel.grid.Quoted;
import org.csplan.excel.write.patch.Edit;
import org.csplan.excel.write.patch.Fill;
import org.csplan.excel.write.patch.UpdateRefusedException;

/** Says of edits what they change, cell by cell. */
final class ChangeList {

    private static final String NO_FILL = "no fill";

    private final PlanPlaces places;
    private final List<Edit> edits;
    private final Map<String, GridSheet> changed;
    private final Map<String, MovedRows> moved = new HashMap<>();
    private final Map<CellAt, Integer> putBefore = new HashMap<>();
    private final List<CellChange> changes = new ArrayList<>();

    /**
     * For those edits.
     *
     * @param changed the workbook with them made
     * @throws UpdateRefusedException if two of its sheets have one name
     */
    ChangeList(PlanPlaces places, List<Edit> edits, Grid changed) {
        this.places = places;
        this.edits = edits;
        this.changed = edits.isEmpty() ? Map.of() : byName(changed);
    }

    /** Edits name their sheet, which only a damaged file gives the name of another one. */
    private static Map<String, GridSheet> byName(Grid grid) {
        Map<String, GridSheet> sheets = new HashMap<>();
        for (GridSheet sheet : grid.sheets()) {
            if (sheets.put(sheet.name(), sheet) != null) {
                throw new UpdateRefusedException("several of its sheets are called '" + Quoted.of(sheet.name())
                        + "', so that nothing says which one to change; give each a name of its own and try again");
            }
        }
        return sheets;
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
        int sooner = putBefore.merge(new CellAt(insertion.sheet(), insertion.before(), 0), 1, Integer::sum) - 1;
        int row = moved(insertion.sheet()).firstBefore(insertion.before()) + sooner;
        new TreeMap<>(insertion.values()).keySet().forEach(column -> {
            CellAt cell = new CellAt(insertion.sheet(), row, column);
            String text = changedCell(cell).text();
            if (!text.isEmpty()) {
                add(CellChange.Kind.NEW_ROW, cell, "", text);
            }
        });
    }

    private MovedRows moved(String sheet) {
        return moved.computeIfAbsent(sheet, name -> MovedRows.of(name, edits));
    }

    private String textAfterwards(CellAt cell) {
        return changedCell(cell.inRow(moved(cell.sheet()).place(cell.row()))).text();
    }

    private GridCell changedCell(CellAt cell) {
        return changed.get(cell.sheet()).cell(cell.row(), cell.column());
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
