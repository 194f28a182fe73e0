package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.csplan.core.finding.Location;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.write.patch.CellValue;
import org.csplan.excel.write.patch.Edit;
import org.csplan.excel.write.patch.Fill;

/** Says of edits what they change, cell by cell. */
final class ChangeList {

    private static final String NO_FILL = "no fill";

    private final PlanPlaces places;
    private final List<Edit> edits;
    private final List<CellChange> changes = new ArrayList<>();

    ChangeList(PlanPlaces places, List<Edit> edits) {
        this.places = places;
        this.edits = edits;
    }

    List<CellChange> list() {
        edits.forEach(edit -> {
            if (edit instanceof Edit.SetValue set) {
                GridCell cell = places.gridCell(new CellAt(set.sheet(), set.row(), set.column()));
                add(CellChange.Kind.VALUE, set.sheet(), set.row(), set.column(), cell.text(), shown(set.value()));
            } else if (edit instanceof Edit.SetFill set) {
                GridCell cell = places.gridCell(new CellAt(set.sheet(), set.row(), set.column()));
                add(CellChange.Kind.FILL, set.sheet(), set.row(), set.column(), fill(cell), fill(set.fill()));
            } else if (edit instanceof Edit.Strike strike) {
                String text = places.gridCell(new CellAt(strike.sheet(), strike.row(), strike.column()))
                        .text();
                add(CellChange.Kind.STRUCK, strike.sheet(), strike.row(), strike.column(), text, text);
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
                        deletion.sheet(),
                        deletion.row(),
                        cell.column(),
                        cell.text(),
                        "")));
    }

    private void addInserted(Edit.InsertRow insertion) {
        int row = rowAfterwards(insertion);
        new TreeMap<>(insertion.values())
                .forEach((column, value) ->
                        add(CellChange.Kind.NEW_ROW, insertion.sheet(), row, column, "", shown(value)));
    }

    /** Where a new row comes to stand: below the new ones above it, and higher by the rows that go above it. */
    private int rowAfterwards(Edit.InsertRow insertion) {
        int row = insertion.before();
        boolean met = false;
        for (Edit edit : edits) {
            met |= edit == insertion;
            if (edit instanceof Edit.InsertRow other && other.sheet().equals(insertion.sheet())) {
                boolean above = other.before() < insertion.before() || other.before() == insertion.before() && !met;
                row += above ? 1 : 0;
            } else if (edit instanceof Edit.DeleteRow gone && gone.sheet().equals(insertion.sheet())) {
                row -= gone.row() < insertion.before() ? 1 : 0;
            }
        }
        return row;
    }

    private void add(CellChange.Kind kind, String sheet, int row, int column, String before, String after) {
        changes.add(new CellChange(kind, new Location(sheet, CellName.of(row, column)), before, after));
    }

    private static String shown(CellValue value) {
        if (value instanceof CellValue.Text text) {
            return text.text();
        }
        if (value instanceof CellValue.Number number) {
            return number.number().toPlainString();
        }
        return value instanceof CellValue.Date date ? date.date().toLocalDate().toString() : "";
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
