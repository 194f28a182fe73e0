package org.csplan.excel.recognise;

import java.util.List;
import java.util.Optional;

/** A row of a sheet with what stands in it, from left to right: words, values, or nothing but a colour. */
record Line(int row, boolean hidden, List<Piece> pieces) {

    /** The pieces that have words or a value. */
    List<Piece> texts() {
        return pieces.stream().filter(Piece::hasText).toList();
    }

    /** The pieces that have words and have not become anything yet. */
    List<Piece> freeTexts() {
        return pieces.stream()
                .filter(piece -> piece.hasText() && piece.isFree())
                .toList();
    }

    boolean hasText() {
        for (Piece piece : pieces) {
            if (piece.hasText()) {
                return true;
            }
        }
        return false;
    }

    Optional<Piece> at(int column) {
        for (Piece piece : pieces) {
            if (piece.column() == column) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }
}
