package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;
import org.csplan.excel.grid.GridCell;

/** Takes the texts above a grid apart into lines, each with the label that stands before it. */
final class HeadLines {

    private static final String PRIORITY = "priority";

    private final FoldedWords labels;
    private final FoldedWords planLabels;
    private final TitleLines titles;

    HeadLines(Vocabulary vocabulary, TitleLines titles) {
        this.titles = titles;
        labels = FoldedWords.of(
                vocabulary,
                WordList.TABLES,
                "label partnership",
                "label title",
                "label period",
                "label priority",
                "label other");
        planLabels = FoldedWords.of(
                vocabulary, WordList.TABLES, "label partnership", "label title", "label period", "label priority");
    }

    List<HeadLine> of(SheetLines sheet, List<Line> lines) {
        List<HeadLine> heads = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            List<Piece> pieces = lines.get(row).freeTexts();
            if (isFigure(pieces)) {
                continue;
            }
            if (isOfTable(pieces)
                    && (isOfTable(besides(lines, row, row - 1)) || isOfTable(besides(lines, row, row + 1)))) {
                continue;
            }
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                Optional<String> label = piece.text.endsWith(":") && piece.text.length() < 40
                        ? Optional.of(Words.fold(piece.text))
                        : label(piece.text);
                if (titles.isPriorityNumber(piece.text)) {
                    label = Optional.of(PRIORITY); // "Priority 1" and its title in the next cell
                }
                if (label.isPresent() && i + 1 < pieces.size()) {
                    piece.become(Fate.HEADING);
                    Piece value = pieces.get(++i);
                    heads.add(new HeadLine(sheet, value, value.line(), label));
                } else {
                    for (String text : piece.text.split("\n")) {
                        if (!text.isBlank()) {
                            heads.add(split(sheet, piece, text.strip()));
                        }
                    }
                }
            }
        }
        return heads;
    }

    /** The texts of that line if it stands directly above or below the other. */
    private static List<Piece> besides(List<Line> lines, int index, int other) {
        boolean touches = other >= 0
                && other < lines.size()
                && Math.abs(lines.get(other).row() - lines.get(index).row()) == 1;
        return touches ? lines.get(other).freeTexts() : List.of();
    }

    /** A number behind what it counts, such as "Overdue | 3": it tells how things stand and names nothing. */
    private boolean isFigure(List<Piece> pieces) {
        return pieces.size() == 2
                && pieces.get(1).kind() == GridCell.Kind.NUMBER
                && !pieces.get(0).text.endsWith(":")
                && !planLabels.contains(pieces.get(0).text);
    }

    /** Three cells or more, and no labels with what they name: below such a row it is a table, as that of versions. */
    private boolean isOfTable(List<Piece> pieces) {
        if (pieces.size() < 3) {
            return false;
        }
        for (Piece piece : pieces) {
            if (piece.text.endsWith(":") || titles.isPriorityNumber(piece.text) || planLabels.contains(piece.text)) {
                return false;
            }
        }
        return true;
    }

    /** "Period: 2024/25" in one cell is a label and what it names. */
    private HeadLine split(SheetLines sheet, Piece piece, String text) {
        int colon = text.indexOf(':');
        if (colon > 0 && colon + 1 < text.length()) {
            Optional<String> label = label(text.substring(0, colon));
            if (label.isPresent()) {
                return new HeadLine(sheet, piece, text.substring(colon + 1).strip(), label);
            }
        }
        return new HeadLine(sheet, piece, text, Optional.empty());
    }

    private Optional<String> label(String text) {
        String folded = Words.fold(text);
        return folded.length() < 40 && labels.containsFolded(folded) ? Optional.of(folded) : Optional.empty();
    }
}
