package org.csplan.core.measure;

/**
 * A word, number or mark of a sentence.
 *
 * @param kind which of them
 * @param text as written
 * @param folded in lower case
 * @param amount the number; only of {@link Kind#AMOUNT}
 * @param start the index of its first character in the text
 * @param end the index behind its last character
 */
record Token(Kind kind, String text, String folded, Amount amount, int start, int end) {

    enum Kind {
        WORD,
        /** A number of something. */
        AMOUNT,
        /** Figures that name something: a year, a date, a code, an age, a range, a fraction. */
        NAME,
        MARK
    }

    boolean is(String word) {
        return folded.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isAmount() {
        return kind == Kind.AMOUNT;
    }

    boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether the number is written in letters. */
    boolean isSpelt() {
        return kind == Kind.AMOUNT && Character.isLetter(text.codePointAt(0));
    }

    Token asName() {
        return new Token(Kind.NAME, text, folded, null, start, end);
    }
}
