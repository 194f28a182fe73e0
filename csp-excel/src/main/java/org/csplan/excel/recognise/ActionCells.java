package org.csplan.excel.recognise;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** The cells of a sheet that are in a header or in a row with an action, where a colour is data and no key. */
final class ActionCells {

    /** What a grid has in one row of the sheet. */
    record Row(int firstColumn, int lastColumn, boolean heading) {

        private static final Row NONE = new Row(0, -1, false);

        boolean contains(Piece piece) {
            return piece.column() >= firstColumn && piece.column() <= lastColumn;
        }

        /** Whether all of the line lies in a row with an action. */
        boolean holdsActions(Line line) {
            List<Piece> pieces = line.pieces();
            return !heading && contains(pieces.get(0)) && contains(pieces.get(pieces.size() - 1));
        }

        boolean isHeading(Piece piece) {
            return heading && contains(piece);
        }
    }

    private static final int LONGEST_STATUS = 80;

    private final BitSet headings = new BitSet();
    private final BitSet actions = new BitSet();
    /** What each grid has in a row of actions, by its first row; grids lie one below the other. */
    private final TreeMap<Integer, Row> grids = new TreeMap<>();

    ActionCells(List<GridTable> tables, StatusWords words) {
        tables.forEach(table -> add(table, words));
    }

    private void add(GridTable table, StatusWords words) {
        Header header = table.header();
        grids.put(
                table.sheet().line(header.firstLine()).row(), new Row(table.firstColumn(), table.lastColumn(), false));
        for (int line = header.firstLine(); line <= header.lastLine(); line++) {
            headings.set(table.sheet().line(line).row());
        }
        int description = table.descriptionColumn();
        for (Line line : table.body()) {
            Piece described = line.pieceAt(description);
            if (described == null || !described.hasText()) {
                continue;
            }
            boolean action = described.text.length() > LONGEST_STATUS
                    || !showsColour(line, words)
                    || hasMore(table, line) && !isFilledWords(line, words)
                    || !isStatus(described.text, words);
            if (action) {
                actions.set(line.row());
            }
        }
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
        return text.length() <= LONGEST_STATUS
                && (words.progress(text).isPresent() || words.colourIn(text).isPresent());
    }

    Row row(int row) {
        if (!headings.get(row)) {
            return actions.get(row) ? grids.floorEntry(row).getValue() : Row.NONE;
        }
        Row grid = grids.floorEntry(row).getValue();
        return new Row(grid.firstColumn, grid.lastColumn, true);
    }
}
