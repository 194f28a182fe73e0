package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.csplan.core.layout.Field.Kind;

/** An action as it stands in a grid: the cells of each column, several where it goes on in further rows. */
final class ActionRow {

    private final GridTable table;
    private final int row;
    private final List<List<Piece>> cells;
    private final List<Piece> colours;
    private Optional<Piece> subHeading = Optional.empty();
    private Optional<Piece> progressRow = Optional.empty();

    ActionRow(GridTable table, int row) {
        this.table = table;
        this.row = row;
        cells = new ArrayList<>(Collections.nCopies(table.columns().size(), List.of()));
        colours = new ArrayList<>(Collections.nCopies(table.columns().size(), null));
    }

    GridTable table() {
        return table;
    }

    /** The row it begins in. */
    int row() {
        return row;
    }

    /** Adds what stands in a column: words, or nothing but a colour. */
    void add(int column, Piece piece) {
        if (!piece.hasText()) {
            if (colours.get(column) == null) {
                colours.set(column, piece);
            }
            return;
        }
        List<Piece> there = cells.get(column);
        if (there.isEmpty()) {
            cells.set(column, List.of(piece));
        } else {
            List<Piece> more = new ArrayList<>(there);
            more.add(piece);
            cells.set(column, more);
        }
    }

    /** The cells with words in the column of that index. */
    List<Piece> texts(int column) {
        return cells.get(column);
    }

    /** The cell that shows the colour of a column: the one with words, else the one with nothing but a colour. */
    Optional<Piece> coloured(int column) {
        List<Piece> there = cells.get(column);
        return there.isEmpty() ? Optional.ofNullable(colours.get(column)) : Optional.of(there.get(0));
    }

    List<Piece> texts(Kind kind) {
        return table.indexOf(kind).map(this::texts).orElse(List.of());
    }

    void under(Optional<Piece> heading) {
        subHeading = heading;
    }

    /** The sub-heading row it stands under. */
    Optional<Piece> subHeading() {
        return subHeading;
    }

    void progressIn(Piece piece) {
        progressRow = Optional.of(piece);
    }

    /** The row below that says across the whole grid how it goes. */
    Optional<Piece> progressRow() {
        return progressRow;
    }
}
