package org.csplan.core.vocabulary;

import java.util.BitSet;
import java.util.Collection;

/**
 * How some phrases begin. It tells quickly that none of them stands in a text, so that most texts needn't be searched.
 * Immutable.
 */
public final class Beginnings {

    private static final int MOST_LETTERS = 3;

    /** A letter is its five lowest bits, which are the same for both cases; other signs share them, which only costs a search. */
    private static final int BITS = 5;

    private final int mask;
    private final int letters;
    private final BitSet known = new BitSet();

    private Beginnings(int letters) {
        this.letters = letters;
        mask = (1 << letters * BITS) - 1;
    }

    /** The beginnings of those phrases, none of which is empty. */
    public static Beginnings of(Collection<String> phrases) {
        int shortest = phrases.stream().mapToInt(String::length).min().orElse(MOST_LETTERS);
        Beginnings beginnings = new Beginnings(Math.min(MOST_LETTERS, shortest));
        for (String phrase : phrases) {
            int key = 0;
            for (int i = 0; i < beginnings.letters; i++) {
                key = beginnings.next(key, phrase.charAt(i));
            }
            beginnings.known.set(key);
        }
        return beginnings;
    }

    /** False where none of the phrases stands in the text, in whatever case of the letters A to Z; else mostly true. */
    public boolean mayStandIn(String text) {
        int key = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            key = next(key, text.charAt(i));
            if (i + 1 >= letters && known.get(key)) {
                return true;
            }
        }
        return false;
    }

    private int next(int key, char c) {
        return (key << BITS | c & (1 << BITS) - 1) & mask;
    }
}
