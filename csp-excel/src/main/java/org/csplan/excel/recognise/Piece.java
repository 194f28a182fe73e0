package org.csplan.excel.recognise;

import org.csplan.core.plan.PlanText;
import org.csplan.excel.grid.GridCell;

/** A cell with its text tidied, and what has become of it so far. */
final class Piece {

    final GridCell cell;
    final String text;
    private Fate fate;

    Piece(GridCell cell) {
        this.cell = cell;
        this.text = PlanText.tidy(cell.text());
    }

    int row() {
        return cell.row();
    }

    int column() {
        return cell.column();
    }

    boolean hasText() {
        return !text.isEmpty();
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
            fate = newFate;
        }
    }

    /** The text on one line. */
    String line() {
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
    }
}
