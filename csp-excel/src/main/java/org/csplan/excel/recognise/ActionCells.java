package org.csplan.excel.recognise;

import java.util.BitSet;
import java.util.List;

/** The cells of a sheet that are in a header or in a row with an action, where a colour is data and no key. */
final class ActionCells {

    private record Span(int firstColumn, int lastColumn, BitSet headings, BitSet rows) {

        boolean spans(Piece piece) {
            return piece.column() >= firstColumn && piece.column() <= lastColumn;
        }
    }

    private final List<Span> spans;

    ActionCells(List<GridTable> tables, StatusWords words) {
        spans = tables.stream().map(table -> span(table, words)).toList();
    }

    private static Span span(GridTable table, StatusWords words) {
        BitSet headings = new BitSet();
        for (int line = table.header().firstLine(); line <= table.header().lastLine(); line++) {
            headings.set(table.sheet().line(line).row());
        }
        BitSet rows = (BitSet) headings.clone();
        int description = table.descriptionColumn();
        for (Line line : table.body()) {
            Piece described = line.pieceAt(description);
            if (described == null || !described.hasText()) {
                continue;
            }
            if (hasMore(table, line) && !isFilledWords(line, words) || !isStatus(described.text, words)) {
                rows.set(line.row());
            }
        }
        return new Span(table.firstColumn(), table.lastColumn(), headings, rows);
    }

    /** Whether the row has more than the words and the colour of a key. */
    private static boolean hasMore(GridTable table, Line line) {
        int more = 0;
        for (Piece piece : line.texts()) {
            more += table.indexAt(piece.column()) >= 0 ? 1 : 0;
        }
        return more > 2;
    }

    /** Whether every word in the row is a status on a colour, as in a key that runs along a row. */
    private static boolean isFilledWords(Line line, StatusWords words) {
        for (Piece piece : line.texts()) {
            if (SeenColour.of(piece.look().visibleFill()).isNone() || !isStatus(piece.text, words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStatus(String text, StatusWords words) {
        return text.length() <= 80
                && (words.progress(text).isPresent() || words.colourIn(text).isPresent());
    }

    boolean contains(Piece piece) {
        for (Span span : spans) {
            if (span.spans(piece) && span.rows.get(piece.row())) {
                return true;
            }
        }
        return false;
    }

    boolean isHeading(Piece piece) {
        return spans.stream().anyMatch(span -> span.spans(piece) && span.headings.get(piece.row()));
    }
}
