package org.csplan.core.vocabulary;

import java.util.BitSet;
import java.util.Collection;

/**
 * How some phrases begin. It tells quickly that none of them stands in a text, so that most texts needn't be searched.
 * Immutable.
 */
public final class Beginnings {

    /** So many signs of a phrase are looked at. */
    private static final int SIGNS = 3;

    private static final int BITS = 6;
    private static final int FIRST_DIGIT = 27;
    private static final int OTHER = 37;
    private static final int OUTSIDE_ASCII = 38;

    private final BitSet known = new BitSet(1 << SIGNS * BITS);

    private Beginnings() {}

    /** The beginnings of those phrases, none of which is empty. */
    public static Beginnings of(Collection<String> phrases) {
        Beginnings beginnings = new Beginnings();
        for (String phrase : phrases) {
            int signs = Math.min(SIGNS, phrase.length());
            int rest = (SIGNS - signs) * BITS;
            int first = key(phrase, 0) >>> rest << rest;
            beginnings.known.set(first, first + (1 << rest)); // behind a shorter phrase may stand anything
        }
        return beginnings;
    }

    /**
     * False where none of the phrases stands in the text, in whatever case of the letters A to Z; else mostly true. A
     * phrase stands behind anything but a letter, or behind the letters of an ordinal: "1stMarch".
     */
    public boolean mayStandIn(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((!inWord || isBehindOrdinal(text, i)) && known.get(key(text, i))) {
                return true;
            }
            inWord = Words.isPlainLetter(c);
        }
        return false;
    }

    /** False where none of the phrases stands at that place of the text; else mostly true. */
    public boolean mayStandAt(String text, int index) {
        return known.get(key(text, index));
    }

    private static boolean isBehindOrdinal(String text, int at) {
        return at >= SIGNS && isDigit(text.charAt(at - SIGNS));
    }

    private static int key(String text, int at) {
        int key = 0;
        for (int i = at; i < at + SIGNS; i++) {
            key = key << BITS | (i < text.length() ? code(text.charAt(i)) : 0);
        }
        return key;
    }

    private static int code(char c) {
        if (Words.isPlainLetter(c)) {
            return c & 0x1F;
        }
        if (isDigit(c)) {
            return FIRST_DIGIT + c - '0';
        }
        return c < 0x80 ? OTHER : OUTSIDE_ASCII;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
