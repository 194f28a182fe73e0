package org.csplan.core.validation.agency;

import java.util.BitSet;

/**
 * Which texts stand more than once among many. It may say so of one that does not, but never the other way round; so
 * most of many names are told from all others without a note of each.
 */
final class Repeats {

    private static final int SIZE = 1 << 22;

    private final BitSet once = new BitSet();
    private final BitSet again = new BitSet();

    void add(String text) {
        int place = place(text);
        if (once.get(place)) {
            again.set(place);
        }
        once.set(place);
    }

    boolean mayHold(String text) {
        return again.get(place(text));
    }

    private static int place(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 15) & SIZE - 1;
    }
}
