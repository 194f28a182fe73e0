package org.csplan.excel.recognise;

import java.util.List;
import java.util.Locale;

/** A phrase with open ends or gaps, each a {@code *} that stands for any letters or none. */
final class OpenPhrase {

    private final String start;
    private final List<String> middle;
    private final String end;

    /** The phrase, which has a {@code *} at least. */
    OpenPhrase(String phrase) {
        String[] parts = phrase.toLowerCase(Locale.ROOT).split("\\*", -1);
        start = parts[0];
        middle = List.of(parts).subList(1, parts.length - 1);
        end = parts[parts.length - 1];
    }

    /** Whether a text in lower case is made like the phrase. */
    boolean matches(String text) {
        int last = text.length() - end.length();
        if (last < start.length() || !text.startsWith(start) || !text.endsWith(end)) {
            return false;
        }
        int at = start.length();
        for (String part : middle) {
            int found = text.indexOf(part, at);
            if (found < 0 || found + part.length() > last) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }
}
