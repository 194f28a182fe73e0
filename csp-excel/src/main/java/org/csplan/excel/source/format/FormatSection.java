package org.csplan.excel.source.format;

import java.util.List;
import java.util.Optional;
import org.csplan.excel.source.format.FormatToken.Kind;

/**
 * One of up to four sections of a number format.
 *
 * @param condition for which numbers it is, where it says so itself
 * @param tokens its pieces
 */
record FormatSection(Optional<FormatCondition> condition, List<FormatToken> tokens) {

    /** Stands for a pad until it is known whether letters follow. */
    static final char PAD = '\0';

    /** Copies the list. */
    FormatSection {
        tokens = List.copyOf(tokens);
    }

    boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }

    boolean isDate() {
        return has(Kind.DATE) || has(Kind.ELAPSED);
    }

    /** Whether it shows the text of a cell and no number. */
    boolean isText() {
        return has(Kind.AT) && !has(Kind.DIGIT) && !isDate();
    }

    boolean isPercentage() {
        return has(Kind.PERCENT) && !isDate();
    }

    boolean isGeneral() {
        return has(Kind.GENERAL);
    }

    /** Whether it shows month or year but no day of the month. */
    boolean hidesDay() {
        boolean monthOrYear = false;
        for (FormatToken token : tokens) {
            if (token.is(Kind.DATE)) {
                if (token.text().equals("d") || token.text().equals("dd")) {
                    return false;
                }
                monthOrYear |= token.text().charAt(0) == 'y' || token.text().startsWith("mmm");
            }
        }
        return monthOrYear;
    }

    /** The text with its pads as blanks, but for those at its ends. */
    static String withoutPads(StringBuilder text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == PAD) {
            from++;
        }
        while (to > from && text.charAt(to - 1) == PAD) {
            to--;
        }
        return text.substring(from, to).replace(PAD, ' ');
    }
}
