package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A priority on its way into a plan: its title and its rows. */
final class PriorityDraft {

    private final String title;
    private final SheetLines sheet;
    private final Optional<Piece> titlePiece;
    private final List<ActionRow> rows = new ArrayList<>();

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

    List<ActionRow> rows() {
        return rows;
    }
}
