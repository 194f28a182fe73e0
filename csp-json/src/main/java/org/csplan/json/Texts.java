package org.csplan.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.PlanText;

/** The texts that stand in more than one kind of document. */
final class Texts {

    private static final int LONGEST = 1_000_000;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** A text of the plan's own: it says something, and every file format can hold it. */
    static final WordShape<String> TEXT = new WordShape<>(Texts::held, text -> text, PlanText::saysNothing);

    /** A text as it was found, whatever is in it. */
    static final JsonShape<String> ANY_TEXT = new AnyTextShape();

    /** A day, ISO 8601. */
    static final WordShape<LocalDate> DATE = WordShape.of(Texts::day, LocalDate::toString);

    /** A quarter by its label. */
    static final WordShape<Quarter> QUARTER = WordShape.of(Texts::quarter, Quarter::label);

    private Texts() {}

    /** A text of one form; {@code wanted} says which in words. */
    static WordShape<String> matching(Pattern form, String wanted) {
        return WordShape.of(
                text -> {
                    if (!form.matcher(text).matches()) {
                        throw new IllegalArgumentException(" is " + Wording.quoted(text) + "; " + wanted);
                    }
                    return text;
                },
                text -> text);
    }

    private static String held(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(" is longer than " + LONGEST + " characters");
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.charAt(i);
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                i++;
                continue;
            }
            c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
            boolean halfOfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (control || halfOfPair || c == 0xFFFE || c == 0xFFFF) {
                throw new IllegalArgumentException(
                        String.format(" holds the character U+%04X, which no plan can hold", c));
            }
        }
        return text;
    }

    private static LocalDate day(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(" is " + Wording.quoted(text) + ", which is no day of the calendar", e);
        }
        throw new IllegalArgumentException(" is " + Wording.quoted(text) + "; write a date like 2015-03-31");
    }

    private static Quarter quarter(String label) {
        try {
            Quarter quarter = Quarter.parse(label);
            if (quarter.label().equals(label)) {
                return quarter;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(" is no quarter; write Q1 or 2014/15 Q1", e);
        }
        throw new IllegalArgumentException(" is no quarter; write Q1 or 2014/15 Q1");
    }
}
