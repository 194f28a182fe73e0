package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** Takes the texts above a grid apart into lines, each with the label that stands before it. */
final class HeadLines {

    private static final String PRIORITY = "priority";

    private final FoldedWords labels;
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
    }

    List<HeadLine> of(SheetLines sheet, List<Line> lines) {
        List<HeadLine> heads = new ArrayList<>();
        for (Line line : lines) {
            List<Piece> pieces = line.freeTexts();
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
