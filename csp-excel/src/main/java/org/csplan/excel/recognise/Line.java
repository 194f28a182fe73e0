package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a sheet with what stands in it, from left to right: words, values, or nothing but a colour. */
final class Line {

    private final int row;
    private final boolean hidden;
    private final List<Piece> pieces;
    private final List<Piece> texts;

    Line(int row, boolean hidden, List<Piece> pieces) {
        this.row = row;
        this.hidden = hidden;
        this.pieces = List.copyOf(pieces);
        texts = withText(this.pieces);
    }

    int row() {
        return row;
    }

    boolean hidden() {
        return hidden;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The pieces that have words or a value. */
    List<Piece> texts() {
        return texts;
    }

    /** The pieces that have words and have not become anything yet. */
    List<Piece> freeTexts() {
        for (Piece piece : texts) {
            if (!piece.isFree()) {
                return texts.stream().filter(Piece::isFree).toList();
            }
        }
        return texts;
    }

    /** Whether some words have not become anything yet. */
    boolean hasFreeText() {
        for (Piece piece : texts) {
            if (piece.isFree()) {
                return true;
            }
        }
        return false;
    }

    boolean hasText() {
        return !texts.isEmpty();
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

    private static List<Piece> withText(List<Piece> pieces) {
        int count = 0;
        for (Piece piece : pieces) {
            count += piece.hasText() ? 1 : 0;
        }
        if (count == pieces.size() || count == 0) {
            return count == 0 ? List.of() : pieces;
        }
        List<Piece> texts = new ArrayList<>(count);
        for (Piece piece : pieces) {
            if (piece.hasText()) {
                texts.add(piece);
            }
        }
        return texts;
    }
}
