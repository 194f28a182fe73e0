package org.csplan.excel.recognise;

import java.util.List;
import java.util.Optional;

/**
 * The heading row of a grid, or its two rows where it has two tiers.
 *
 * @param firstLine the index of its first line on the sheet
 * @param lastLine the index of its last line
 * @param cells its headings, from left to right
 * @param inherited whether some headings were blank and taken from the grid before
 */
record Header(int firstLine, int lastLine, List<HeadCell> cells, boolean inherited) {

    /**
     * One heading.
     *
     * @param column the first column it stands over
     * @param lastColumn the last column it stands over
     * @param text as written, on one line
     * @param match what it means
     * @param pieces the cells it stands in; none where it was inherited
     */
    record HeadCell(int column, int lastColumn, String text, HeadingMatch match, List<Piece> pieces) {}

    Optional<HeadCell> at(int column) {
        return cells.stream()
                .filter(cell -> cell.column() <= column && column <= cell.lastColumn())
                .findFirst();
    }

    int firstColumn() {
        return cells.stream().mapToInt(HeadCell::column).min().orElse(0);
    }

    int lastColumn() {
        return cells.stream().mapToInt(HeadCell::lastColumn).max().orElse(0);
    }
}
