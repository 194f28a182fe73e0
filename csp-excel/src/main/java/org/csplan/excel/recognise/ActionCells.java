package org.csplan.excel.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cells of a sheet that are in a header or in a row with an action, where a colour is data and no key. */
final class ActionCells {

    private record Span(int firstColumn, int lastColumn, Set<Integer> rows) {}

    private final List<Span> spans;

    ActionCells(List<GridTable> tables, StatusWords words) {
        spans = tables.stream().map(table -> span(table, words)).toList();
    }

    private static Span span(GridTable table, StatusWords words) {
        Set<Integer> rows = new HashSet<>();
        for (int line = table.header().firstLine(); line <= table.header().lastLine(); line++) {
            rows.add(table.sheet().line(line).row());
        }
        int description = table.descriptionColumn();
        for (Line line : table.body()) {
            Optional<Piece> described = line.at(description).filter(Piece::hasText);
            boolean action = hasMore(table, line) && !isFilledWords(line, words)
                    || described.isPresent() && !isStatus(described.get().text, words);
            if (described.isPresent() && action) {
                rows.add(line.row());
            }
        }
        return new Span(table.firstColumn(), table.lastColumn(), rows);
    }

    /** Whether the row has more than the words and the colour of a key. */
    private static boolean hasMore(GridTable table, Line line) {
        return line.pieces().stream()
                        .filter(piece -> piece.hasText() && table.indexAt(piece.column()) >= 0)
                        .limit(3)
                        .count()
                > 2;
    }

    /** Whether every word in the row is a status on a colour, as in a key that runs along a row. */
    private static boolean isFilledWords(Line line, StatusWords words) {
        return line.texts().stream()
                .allMatch(piece -> !SeenColour.of(piece.look().visibleFill()).isNone() && isStatus(piece.text, words));
    }

    private static boolean isStatus(String text, StatusWords words) {
        return text.length() <= 80
                && (words.progress(text).isPresent() || words.colourIn(text).isPresent());
    }

    boolean contains(Piece piece) {
        for (Span span : spans) {
            boolean within = piece.column() >= span.firstColumn && piece.column() <= span.lastColumn;
            if (within && span.rows.contains(piece.row())) {
                return true;
            }
        }
        return false;
    }
}
