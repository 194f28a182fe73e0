package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An action as it stands in a grid: the cells of each column, several where it goes on in further rows. */
final class ActionRow {

    private final GridTable table;
    private final int row;
    /** What stands in each column; the first cell where there are more. */
    private final Piece[] cells;
    /** All that stands in each column, where that is more than one cell; null where it is so in none. */
    private List<Piece>[] several;

    private Optional<Piece> subHeading = Optional.empty();
    private Optional<Piece> progressRow = Optional.empty();

    ActionRow(GridTable table, int row) {
        this.table = table;
        this.row = row;
        cells = new Piece[table.columns().size()];
    }

    GridTable table() {
        return table;
    }

    /** The row it begins in. */
    int row() {
        return row;
    }

    /** Adds what stands in a column: words, or nothing but a colour, which counts only where there are no words. */
    void add(int column, Piece piece) {
        Piece there = cells[column];
        if (there == null || !there.hasText() && piece.hasText()) {
            cells[column] = piece;
        } else if (piece.hasText()) {
            addFurther(column, piece);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void addFurther(int column, Piece piece) {
        if (several == null) {
            several = new List[cells.length];
        }
        if (several[column] == null) {
            several[column] = new ArrayList<>(texts(column));
        }
        several[column].add(piece);
    }

    /** The cells with words in the column of that index. */
    List<Piece> texts(int column) {
        if (hasSeveral(column)) {
            return several[column];
        }
        Piece piece = cells[column];
        return piece == null || !piece.hasText() ? List.of() : List.of(piece);
    }

    /** How many cells with words are in the column of that index. */
    int count(int column) {
        return hasSeveral(column) ? several[column].size() : hasText(column) ? 1 : 0;
    }

    /** One of the {@link #count} cells with words in the column of that index. */
    Piece piece(int column, int number) {
        return hasSeveral(column) ? several[column].get(number) : cells[column];
    }

    /** The first cell with words in the column of that index, or null. */
    Piece firstText(int column) {
        Piece piece = cells[column];
        return piece == null || !piece.hasText() ? null : piece;
    }

    /** Whether the column has words. */
    boolean hasText(int column) {
        return firstText(column) != null;
    }

    /** Whether the words of a column stand in more than one cell. */
    boolean hasSeveral(int column) {
        return several != null && several[column] != null;
    }

    /** The words of a column, those of several cells with a blank between them; none are said twice. */
    String text(int column) {
        return hasSeveral(column)
                ? several[column].stream().map(piece -> piece.text).distinct().collect(Collectors.joining(" "))
                : cells[column].text;
    }

    /** Says that the words of a column are in the plan. */
    void becomePlan(int column) {
        for (int i = 0; i < count(column); i++) {
            piece(column, i).become(Fate.PLAN);
        }
    }

    /** The cell of a column, the one with words before one with nothing but a colour; null where there is none. */
    Piece cell(int column) {
        return cells[column];
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
