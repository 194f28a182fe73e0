package org.csplan.excel.recognise;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.csplan.core.plan.Timescale;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;
import org.csplan.excel.grid.GridCell;

/** Tells by a cell alone what it could be. */
final class CellTexts {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:[A-Za-z]{1,8}[ .\\-/]?)?\\d{1,4}(?:[.\\-/]\\d{1,3}){0,4}[A-Za-z]?[.):]?|[ivxIVX]{1,6}[.)]?|[a-zA-Z][.)]");

    private final Set<String> urgency;
    private final Set<String> yesOrNo;
    private final Set<String> statusWords = new HashSet<>();

    CellTexts(Vocabulary vocabulary) {
        urgency = folded(vocabulary, WordList.TABLES, "urgency");
        yesOrNo = folded(vocabulary, WordList.TABLES, "yes or no");
        vocabulary
                .sections(WordList.STATUS)
                .keySet()
                .forEach(section -> statusWords.addAll(folded(vocabulary, WordList.STATUS, section)));
        vocabulary
                .sections(WordList.COLOURS)
                .keySet()
                .forEach(section -> statusWords.addAll(folded(vocabulary, WordList.COLOURS, section)));
    }

    private static Set<String> folded(Vocabulary vocabulary, WordList list, String section) {
        Set<String> words = new HashSet<>();
        vocabulary.words(list, section).forEach(word -> words.add(Words.fold(word)));
        return words;
    }

    boolean isReference(Piece piece) {
        return piece.text.length() <= 16 && REFERENCE.matcher(piece.text).matches();
    }

    boolean isNumber(Piece piece) {
        return piece.cell.kind() == GridCell.Kind.NUMBER || piece.text.matches("[-+£]?[\\d,]+(\\.\\d+)?%?");
    }

    boolean isTimescale(Piece piece) {
        if (piece.cell.kind() == GridCell.Kind.DATE) {
            return true;
        }
        return piece.cell.kind() == GridCell.Kind.TEXT
                && piece.text.length() <= 50
                && !isReference(piece)
                && !Timescale.parse(piece.text).isUnclear();
    }

    boolean isProse(Piece piece) {
        return wordCount(piece.text) >= 8;
    }

    boolean isStatusWord(Piece piece) {
        return piece.text.length() <= 40 && statusWords.contains(Words.fold(piece.text));
    }

    boolean isUrgency(Piece piece) {
        return piece.text.length() <= 20 && urgency.contains(Words.fold(piece.text));
    }

    boolean isYesOrNo(Piece piece) {
        String folded = piece.text.length() <= 60 ? Words.fold(piece.text) : "";
        return yesOrNo.contains(folded) || folded.startsWith("yes - ") || folded.startsWith("no - ");
    }

    static int wordCount(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) <= ' ';
            if (!blank && !inWord) {
                words++;
            }
            inWord = !blank;
        }
        return words;
    }
}
