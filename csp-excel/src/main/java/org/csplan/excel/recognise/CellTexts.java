package org.csplan.excel.recognise;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.csplan.core.period.Months;
import org.csplan.core.plan.Timescale;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.excel.grid.GridCell;

/** Tells by a cell alone what it could be. */
final class CellTexts {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:[A-Za-z]{1,8}[ .\\-/_]?)?\\d{1,4}(?:[.\\-/_]\\d{1,3}){0,4}[A-Za-z]?[.):]?|[ivxIVX]{1,6}[.)]?|[a-zA-Z][.)]"
                    + "|\\((?:\\d{1,2}(?:\\.\\d{1,2})?[a-z]?|[ivx]{1,5}|[a-z])\\)");

    /** "Nov 2009" is made like a reference but is a date. */
    private static final Pattern MONTH = Pattern.compile(Months.PATTERN + "\\b", Pattern.CASE_INSENSITIVE);

    /** "31/03/24" and "31.03.24" are made like references but are dates. */
    private static final Pattern DATE = Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])/\\d{2}"
            + "|(?:0[1-9]|[12]\\d|3[01])([.-])(?:0[1-9]|1[0-2])\\1\\d{2}");

    private static final Pattern NUMBER = Pattern.compile("[-+£]?[\\d,]+(\\.\\d+)?%?");
    private static final Pattern YES_OR_NO_AND_WHY =
            Pattern.compile("(?:yes|no)\\s*[-–].{0,50}", Pattern.CASE_INSENSITIVE);

    private static final int MOST_REMEMBERED = 4096;

    private final FoldedWords urgency;
    private final FoldedWords yesOrNo;
    private final FoldedWords statusWords;
    private final FoldedWords colours;
    private final Map<String, Boolean> timescales;

    CellTexts(Vocabulary vocabulary) {
        urgency = FoldedWords.of(vocabulary, WordList.TABLES, "urgency");
        yesOrNo = FoldedWords.of(vocabulary, WordList.TABLES, "yes or no");
        statusWords = FoldedWords.all(vocabulary, WordList.STATUS);
        colours = FoldedWords.all(vocabulary, WordList.COLOURS);
        timescales = null;
    }

    private CellTexts(CellTexts other) {
        urgency = other.urgency;
        yesOrNo = other.yesOrNo;
        statusWords = other.statusWords;
        colours = other.colours;
        timescales = new HashMap<>();
    }

    /** The same for one workbook: what was found of its texts is remembered, so one thread may use it. */
    CellTexts remembering() {
        return new CellTexts(this);
    }

    boolean isReference(Piece piece) {
        String text = piece.text;
        return isNumbering(text)
                || mayBeReference(text)
                        && REFERENCE.matcher(text).matches()
                        && !(Months.mayStandIn(text) && MONTH.matcher(text).lookingAt())
                        && !isDate(text);
    }

    /** Most references are like "4" or "1.12", which needs no expression. */
    private static boolean isNumbering(String text) {
        if (text.isEmpty() || text.length() > 4) {
            return false;
        }
        boolean afterDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && !(c == '.' && afterDigit)) {
                return false;
            }
            afterDigit = digit;
        }
        return true;
    }

    private static boolean isDate(String text) {
        return text.length() >= 6 && text.length() <= 8 && DATE.matcher(text).matches();
    }

    /** A reference has a digit, or is a Roman number or a letter with a mark behind it. */
    private static boolean mayBeReference(String text) {
        int length = text.length();
        if (length == 0 || length > 16) {
            return false;
        }
        char last = text.charAt(length - 1);
        return hasDigit(text) || length <= 7 && (last == '.' || last == ')' || "ivxIVX".indexOf(last) >= 0);
    }

    boolean isNumber(Piece piece) {
        return piece.kind() == GridCell.Kind.NUMBER
                || beginsLikeNumber(piece.text) && NUMBER.matcher(piece.text).matches();
    }

    boolean isTimescale(Piece piece) {
        if (piece.kind() == GridCell.Kind.DATE) {
            return true;
        }
        return piece.kind() == GridCell.Kind.TEXT && piece.text.length() <= 50 && saysWhen(piece);
    }

    private boolean saysWhen(Piece piece) {
        Boolean known = timescales == null ? null : timescales.get(piece.text);
        if (known == null) {
            known = !isReference(piece) && !Timescale.parse(piece.text).isUnclear();
            if (timescales != null && timescales.size() < MOST_REMEMBERED) {
                timescales.put(piece.text, known);
            }
        }
        return known;
    }

    boolean isProse(Piece piece) {
        return wordCount(piece.text) >= 8;
    }

    boolean isStatusWord(Piece piece) {
        return statusWords.contains(piece.text) || colours.contains(piece.text);
    }

    boolean namesColour(Piece piece) {
        return colours.contains(piece.text);
    }

    boolean isUrgency(Piece piece) {
        return urgency.contains(piece.text);
    }

    boolean isYesOrNo(Piece piece) {
        return yesOrNo.contains(piece.text)
                || YES_OR_NO_AND_WHY.matcher(piece.text).matches();
    }

    /** Most texts begin with a letter and need no closer look. */
    private static boolean beginsLikeNumber(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first < 'A' || first == '£';
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
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
