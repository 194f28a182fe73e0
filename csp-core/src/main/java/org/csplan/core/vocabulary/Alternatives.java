package org.csplan.core.vocabulary;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Regular expressions that match one of many phrases, the longest that fits. Phrases that begin alike share their
 * beginnings, so that each letter of a text is compared once and not with every phrase.
 */
public final class Alternatives {

    private final Map<Character, Alternatives> next = new TreeMap<>();
    private boolean ends;

    private Alternatives() {}

    /** An expression, without capturing groups, for any of those phrases. */
    public static String of(Collection<String> phrases) {
        Alternatives root = new Alternatives();
        for (String phrase : phrases) {
            Alternatives node = root;
            for (char c : phrase.toCharArray()) {
                node = node.next.computeIfAbsent(c, letter -> new Alternatives());
            }
            node.ends = true;
        }
        StringBuilder expression = new StringBuilder();
        root.write(expression);
        return expression.toString();
    }

    private void write(StringBuilder expression) {
        boolean grouped = ends && !next.isEmpty() || next.size() > 1;
        expression.append(grouped ? "(?:" : "");
        String parting = "";
        for (Map.Entry<Character, Alternatives> letter : next.entrySet()) {
            expression.append(parting).append(literal(letter.getKey()));
            letter.getValue().write(expression);
            parting = "|";
        }
        expression.append(grouped ? ends ? ")?" : ")" : "");
    }

    private static String literal(char letter) {
        String sign = String.valueOf(letter);
        return Words.isPlainLetter(letter) ? sign : Pattern.quote(sign);
    }
}
