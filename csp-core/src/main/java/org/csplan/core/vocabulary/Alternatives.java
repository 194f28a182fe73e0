package org.csplan.core.vocabulary;

import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
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
        return root.expression();
    }

    private String expression() {
        if (next.isEmpty()) {
            return "";
        }
        StringJoiner all = new StringJoiner("|");
        next.forEach((letter, behind) -> all.add(Pattern.quote(letter.toString()) + behind.expression()));
        boolean grouped = ends || next.size() > 1;
        return grouped ? "(?:" + all + ")" + (ends ? "?" : "") : all.toString();
    }
}
