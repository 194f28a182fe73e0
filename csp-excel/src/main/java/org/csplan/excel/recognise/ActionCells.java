package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a sheet that are in a header or in a row with an action, where a colour is data and no key. */
final class ActionCells {

    /** What a grid has in one of its rows. */
    private record Span(int firstColumn, int lastColumn, boolean heading) {

        boolean spans(Piece piece) {
            return piece.column() >= firstColumn && piece.column() <= lastColumn;
        }
    }

    /** What all grids have in one row of the sheet. */
    record Row(List<Span> spans) {

        private static final Row EMPTY = new Row(List.of());

        boolean contains(Piece piece) {
            for (Span span : spans) {
                if (span.spans(piece)) {
                    return true;
                }
            }
            return false;
        }

        boolean isHeading(Piece piece) {
            for (Span span : spans) {
                if (span.heading && span.spans(piece)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Map<Integer, Row> byRow = new HashMap<>();

    ActionCells(List<GridTable> tables, StatusWords words) {
        tables.forEach(table -> add(table, words));
    }

    private void add(GridTable table, StatusWords words) {
        for (int line = table.header().firstLine(); line <= table.header().lastLine(); line++) {
            add(table, table.sheet().line(line), true);
        }
        int description = table.descriptionColumn();
        for (Line line : table.body()) {
            Piece described = line.pieceAt(description);
            if (described == null || !described.hasText()) {
                continue;
            }
            boolean action = !showsColour(line, words)
                    || hasMore(table, line) && !isFilledWords(line, words)
                    || !isStatus(described.text, words);
            if (action) {
                add(table, line, false);
            }
        }
    }

    private void add(GridTable table, Line line, boolean heading) {
        byRow.computeIfAbsent(line.row(), row -> new Row(new ArrayList<>(1)))
                .spans()
                .add(new Span(table.firstColumn(), table.lastColumn(), heading));
    }

    /** Whether there is a colour in the row, or perhaps the name of one, without which it is no row of a key. */
    private static boolean showsColour(Line line, StatusWords words) {
        for (Piece piece : line.pieces()) {
            if (piece.look().visibleFill().isPresent()
                    || piece.look().letters().isPresent()
                    || piece.hasText() && words.mayNameColour(piece.text)) {
                return true;
            }
        }
        return false;
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

    Row row(int row) {
        return byRow.getOrDefault(row, Row.EMPTY);
    }
}
