package org.csplan.examples.cli.line;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that can stand in some place of a command line. */
public final class Choices {

    /** How much of two words has to be the same for one to be meant by the other. */
    private static final double ALIKE = 0.4;

    private Choices() {}

    /** Says that a word is none of them, and which of them may have been meant. */
    public static String without(String word, List<String> choices) {
        return "'" + word + "' is none of " + String.join(", ", choices)
                + nearest(word, choices)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
    }

    private static Optional<String> nearest(String word, List<String> choices) {
        return choices.stream()
                .filter(choice -> likeness(word, choice) >= ALIKE)
                .max(Comparator.comparingDouble(choice -> likeness(word, choice)));
    }

    /** The share of pairs of letters that stand in both words. */
    private static double likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        double all = pairs.size() + others.size();
        pairs.retainAll(others);
        return 2 * pairs.size() / all;
    }

    private static Set<String> pairs(String word) {
        String framed = " " + word.toLowerCase(Locale.ROOT) + " ";
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= framed.length(); i++) {
            pairs.add(framed.substring(i, i + 2));
        }
        return pairs;
    }
}
