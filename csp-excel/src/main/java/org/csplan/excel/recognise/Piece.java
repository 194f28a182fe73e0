package org.csplan.excel.recognise;

import org.csplan.core.finding.Location;
import org.csplan.core.plan.PlanText;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridSheet;

/** A cell with its text tidied, and what has become of it so far. */
final class Piece {

    /** All that says nothing is this one text, so that whether it says anything needs no look into it. */
    private static final String NOTHING = "";

    final String text;
    private final Line line;
    private final int column;
    private final GridCell.Kind kind;
    private final CellLook look;
    private final Object value;
    private Fate fate;

    Piece(Line line, GridCell cell) {
        this.line = line;
        String tidied = PlanText.tidy(cell.text());
        text = tidied.isEmpty() ? NOTHING : tidied;
        column = cell.column();
        kind = cell.kind();
        look = cell.look();
        value = kind == GridCell.Kind.NUMBER || kind == GridCell.Kind.DATE ? cell.value() : null;
    }

    int row() {
        return line.row();
    }

    int column() {
        return column;
    }

    GridCell.Kind kind() {
        return kind;
    }

    CellLook look() {
        return look;
    }

    /** The value behind the text of a number or a date; null for any other cell. */
    Object value() {
        return value;
    }

    /** Where it is. */
    Location on(GridSheet sheet) {
        return new Location(sheet.name(), name());
    }

    /** The name of its cell, such as {@code B5}. */
    String name() {
        return CellName.of(row(), column);
    }

    boolean hasText() {
        return text != NOTHING;
    }

    boolean isFree() {
        return fate == null;
    }

    Fate fate() {
        return fate;
    }

    /** Says what became of it. What is in the plan stays in the plan, whatever else it is used for. */
    void become(Fate newFate) {
        if (fate != Fate.PLAN) {
            line.count(this, newFate);
            fate = newFate;
        }
    }

    /** The text on one line. */
    String line() {
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
    }
}
