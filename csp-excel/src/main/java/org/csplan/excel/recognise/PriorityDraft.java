package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.csplan.core.plan.Action;

/** A priority on its way into a plan: its title and its rows. */
final class PriorityDraft {

    private final String title;
    private final SheetLines sheet;
    private final Optional<Piece> titlePiece;
    private final List<ActionRow> rows = new ArrayList<>();
    private final List<GridTable> tables = new ArrayList<>();

    PriorityDraft(String title, SheetLines sheet, Optional<Piece> titlePiece) {
        this.title = title;
        this.sheet = sheet;
        this.titlePiece = titlePiece;
    }

    String title() {
        return title;
    }

    SheetLines sheet() {
        return sheet;
    }

    /** The cell of the title; none where it is the sheet's name. */
    Optional<Piece> titlePiece() {
        return titlePiece;
    }

    void add(ActionRow row) {
        rows.add(row);
        if (tables.isEmpty() || tables.get(tables.size() - 1) != row.table()) {
            tables.add(row.table());
        }
    }

    /** Its rows, as long as they have not been made actions. */
    List<ActionRow> rows() {
        return rows;
    }

    /** Makes an action of each row, and lets go of the rows, which take more room than the actions. */
    List<Action> makeActions(Function<ActionRow, Action> making) {
        List<Action> actions = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            actions.add(making.apply(rows.set(i, null)));
        }
        rows.clear();
        return actions;
    }

    /** The grids that its rows stand in, in their order; a grid may come again. */
    List<GridTable> tables() {
        return tables;
    }
}
