package org.csplan.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How the words of a file are shown in a message. */
final class Wording {

    private static final int LONGEST_QUOTE = 60;

    private Wording() {}

    /** The text in quotes, on one line and not at length. */
    static String quoted(String text) {
        StringBuilder shown = new StringBuilder("'");
        int end = Math.min(text.length(), LONGEST_QUOTE);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = !Character.isISOControl(c) && !Character.isSurrogate(c)
                    || Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))
                    || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            shown.append(plain ? c : ' ');
        }
        return shown.append(text.length() > end ? "…'" : "'").toString();
    }

    /** A sentence as the part of another that follows a colon. */
    static String clause(String sentence) {
        String start = sentence.substring(0, 1).toLowerCase(Locale.ROOT);
        return start + sentence.substring(1).replaceFirst("[.]$", "");
    }

    /** "; did you mean 'leadAgencies'?" where one of the words is close enough to have been meant, else nothing. */
    static String didYouMean(String word, Collection<String> words) {
        return nearest(word, words)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }

    private static Optional<String> nearest(String word, Collection<String> words) {
        String bare = bare(word);
        return words.stream()
                .filter(candidate -> distance(bare, bare(candidate)) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.comparingInt(candidate -> distance(bare, bare(candidate))));
    }

    /** Nobody is far from a name who only writes {@code lead_agencies} or {@code LeadAgencies}. */
    private static String bare(String word) {
        String start = word.length() > LONGEST_QUOTE ? word.substring(0, LONGEST_QUOTE) : word;
        return start.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9#%]", "");
    }

    /** How many letters have to be put in, left out or exchanged. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int exchange = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchange, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
