package org.csplan.excel.source.format;

/**
 * One piece of the code of a number format.
 *
 * @param kind what it does
 * @param text its letters; for a literal what it shows
 */
record FormatToken(Kind kind, String text) {

    enum Kind {
        /** Shown as it is. */
        LITERAL,
        /** Room as wide as a letter. */
        PAD,
        /** One of {@code 0 # ?}. */
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        /** {@code E+} or {@code E-}. */
        EXPONENT,
        SLASH,
        /** The text itself. */
        AT,
        GENERAL,
        /** A run of one of the letters of dates, in small letters. */
        DATE,
        /** A run of {@code h}, {@code m} or {@code s} that counts on beyond a day. */
        ELAPSED,
        /** {@code AM/PM} or {@code A/P}. */
        HALF_DAY
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
