package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridRow;

/**
 * A row of a sheet with what stands in it, from left to right: words, values, or nothing but a colour. Once all of that
 * is in the plan, the line lets go of it: nobody asks for it any more, and it takes more room than the plan.
 */
final class Line {

    private final int row;
    private final boolean hidden;
    private List<Piece> pieces;
    private List<Piece> texts;

    /** The whole line, where this is only a part of it; it counts for all its parts. */
    private final Line whole;

    private final int size;
    private final int words;
    private int free;
    private int inPlan;

    Line(GridRow row) {
        this.row = row.index();
        hidden = row.hidden();
        whole = this;
        pieces = pieces(row.cells());
        texts = only(pieces, Piece::hasText);
        size = pieces.size();
        words = texts.size();
        free = words;
    }

    /** Some of the pieces of a line. */
    Line(Line line, List<Piece> pieces) {
        row = line.row;
        hidden = line.hidden;
        whole = line.whole;
        this.pieces = List.copyOf(pieces);
        texts = only(this.pieces, Piece::hasText);
        size = pieces.size();
        words = texts.size();
    }

    private List<Piece> pieces(List<GridCell> cells) {
        Piece[] all = new Piece[cells.size()];
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            GridCell cell = cells.get(i);
            if (!cell.isBlank()
                    || cell.look().visibleFill().isPresent()
                    || cell.look().icon().isPresent()) {
                all[count++] = new Piece(this, cell);
            }
        }
        return List.of(count == all.length ? all : Arrays.copyOf(all, count));
    }

    int row() {
        return row;
    }

    boolean hidden() {
        return hidden;
    }

    /** What stands in it; nothing any more once all of it is in the plan. */
    List<Piece> pieces() {
        return pieces;
    }

    /** How many cells it has, those in the plan included. */
    int size() {
        return size;
    }

    /** The pieces that have words or a value. */
    List<Piece> texts() {
        return texts;
    }

    /** The pieces that have words and have not become anything yet; mostly all or none. */
    List<Piece> freeTexts() {
        if (whole.free == 0) {
            return List.of();
        }
        return whole.free == whole.words ? texts : only(texts, Piece::isFree);
    }

    /** Whether some words have not become anything yet. */
    boolean hasFreeText() {
        return whole == this ? free > 0 : !freeTexts().isEmpty();
    }

    /** Whether all that stands in it is in the plan. */
    boolean isInPlan() {
        return whole.inPlan == whole.size;
    }

    /** Keeps the count when a piece, which is not in the plan so far, becomes something. */
    void count(Piece piece, Fate fate) {
        free -= piece.isFree() && piece.hasText() ? 1 : 0;
        inPlan += fate == Fate.PLAN ? 1 : 0;
        if (inPlan == size) {
            pieces = List.of();
            texts = List.of();
        }
    }

    boolean hasText() {
        return words > 0;
    }

    /** The piece in that column. */
    Optional<Piece> at(int column) {
        return Optional.ofNullable(pieceAt(column));
    }

    /** The piece in that column, or null. */
    Piece pieceAt(int column) {
        int from = 0;
        int to = pieces.size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int found = pieces.get(middle).column();
            if (found == column) {
                return pieces.get(middle);
            }
            if (found < column) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return null;
    }

    /** Those of the pieces that are so; the same list where all are, as in most rows. */
    static List<Piece> only(List<Piece> pieces, Predicate<Piece> is) {
        int count = 0;
        for (int i = 0; i < pieces.size(); i++) {
            count += is.test(pieces.get(i)) ? 1 : 0;
        }
        if (count == pieces.size() || count == 0) {
            return count == 0 ? List.of() : pieces;
        }
        List<Piece> some = new ArrayList<>(count);
        for (int i = 0; i < pieces.size(); i++) {
            if (is.test(pieces.get(i))) {
                some.add(pieces.get(i));
            }
        }
        return some;
    }
}
