package org.csplan.excel.source.formula;

import java.util.Locale;

/** Patterns with {@code ?} for one letter, {@code *} for any, and {@code ~} before one that is meant itself. */
final class Wildcards {

    /** Beyond this a pattern with wildcards isn't looked for, so that the work stays bounded. */
    private static final int FARTHEST = 2_000;

    private Wildcards() {}

    static boolean areIn(String pattern) {
        return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0 || pattern.indexOf('~') >= 0;
    }

    /** Whether the whole text fits the pattern, whatever the case. */
    static boolean matches(String pattern, String text) {
        return areIn(pattern)
                ? fits(pattern.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT), 0, false)
                : pattern.equalsIgnoreCase(text);
    }

    /** Where the pattern is first found from that place on; -1 where it is not. Both are in small letters. */
    static int find(String pattern, String text, int from) {
        if (!areIn(pattern)) {
            return text.indexOf(pattern, from);
        }
        for (int at = from; at <= Math.min(text.length(), FARTHEST); at++) {
            if (fits(pattern, text, at, true)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean fits(String pattern, String text, int start, boolean beginningOnly) {
        int p = 0;
        int t = start;
        int star = -1;
        int mark = start;
        int end = beginningOnly ? Math.min(text.length(), start + FARTHEST) : text.length();
        while (true) {
            if (p == pattern.length()) {
                if (beginningOnly || t == end) {
                    return true;
                }
            } else if (pattern.charAt(p) == '*') {
                star = p++;
                mark = t;
                continue;
            } else if (t < end) {
                boolean literal = pattern.charAt(p) == '~' && p + 1 < pattern.length();
                char wanted = pattern.charAt(literal ? p + 1 : p);
                if (wanted == text.charAt(t) || wanted == '?' && !literal) {
                    p += literal ? 2 : 1;
                    t++;
                    continue;
                }
            }
            if (star < 0 || mark >= end) {
                return false;
            }
            p = star + 1;
            t = ++mark;
        }
    }
}
