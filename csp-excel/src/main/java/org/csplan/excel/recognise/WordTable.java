package org.csplan.excel.recognise;

import java.util.Map;

/** What is known of some words, found by where a word stands in a text, for which no text of its own is made. */
final class WordTable<V> {

    private final String[] words;
    private final Object[] values;

    WordTable(Map<String, V> known) {
        int size = Integer.highestOneBit(Math.max(1, known.size())) * 4;
        words = new String[size];
        values = new Object[size];
        known.forEach((word, value) -> {
            int place = place(word, 0, word.length());
            words[place] = word;
            values[place] = value;
        });
    }

    /** What is known of the word from there to there, whatever its case; null for nothing. */
    @SuppressWarnings("unchecked")
    V get(String text, int start, int end) {
        return (V) values[place(text, start, end)];
    }

    /** Where the word is, or the free place where it would be. */
    private int place(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        int place = (hash ^ hash >>> 16) & words.length - 1;
        while (words[place] != null && !isAt(place, text, start, end)) {
            place = place + 1 & words.length - 1;
        }
        return place;
    }

    private boolean isAt(int place, String text, int start, int end) {
        String word = words[place];
        return word.length() == end - start && word.regionMatches(true, 0, text, start, end - start);
    }
}
