package org.csplan.excel.recognise;

import java.util.List;
import java.util.Optional;
import org.csplan.core.vocabulary.Words;

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
     * @param plain the text in the form in which headings are compared
     * @param match what it means
     * @param pieces the cells it stands in; none where it was inherited
     */
    record HeadCell(int column, int lastColumn, String text, String plain, HeadingMatch match, List<Piece> pieces) {

        HeadCell(int column, int lastColumn, String text, HeadingMatch match, List<Piece> pieces) {
            this(column, lastColumn, text, HeadingForm.of(text), match, pieces);
        }

        /** Whether the words of that cell are those of the heading. */
        boolean says(Piece piece) {
            return mayBegin(piece.text) && plain.equals(HeadingForm.of(piece.line()));
        }

        /** False where the first letter is another one. Only two plain letters tell: others may be a number or an accent. */
        private boolean mayBegin(String text) {
            boolean tells = text.length() > 1
                    && !plain.isEmpty()
                    && Words.isPlainLetter(text.charAt(0))
                    && Words.isPlainLetter(text.charAt(1));
            return !tells || (text.charAt(0) | 0x20) == plain.charAt(0);
        }
    }

    Optional<HeadCell> at(int column) {
        return Optional.ofNullable(cellAt(column));
    }

    /** The heading over that column, or null. */
    HeadCell cellAt(int column) {
        for (HeadCell cell : cells) {
            if (cell.column() <= column && column <= cell.lastColumn()) {
                return cell;
            }
        }
        return null;
    }

    /** The cell left of the headings that is merged down over the rows below them, too, and means nothing as a heading. */
    Optional<Piece> titleBeside(SheetLines sheet) {
        HeadCell first = cells.isEmpty() ? null : cells.get(0);
        if (first == null || first.match().isKnown() || first.pieces().size() != 1) {
            return Optional.empty();
        }
        Piece title = first.pieces().get(0);
        int end = title.row() + sheet.heightOf(title);
        boolean overRows =
                lastLine + 1 < sheet.count() && sheet.line(lastLine + 1).row() < end;
        return overRows && !isOverCells(sheet, end) ? Optional.of(title) : Optional.empty();
    }

    /** A heading that is merged over a row of guidance has cells of its own below. */
    private boolean isOverCells(SheetLines sheet, int end) {
        return sheet.linesBetween(end, end).stream()
                .flatMap(line -> line.at(firstColumn()).stream())
                .anyMatch(piece -> piece.hasText() && sheet.heightOf(piece) == 1);
    }

    int firstColumn() {
        int first = Integer.MAX_VALUE;
        for (HeadCell cell : cells) {
            first = Math.min(first, cell.column());
        }
        return cells.isEmpty() ? 0 : first;
    }

    int lastColumn() {
        int last = 0;
        for (HeadCell cell : cells) {
            last = Math.max(last, cell.lastColumn());
        }
        return last;
    }
}
