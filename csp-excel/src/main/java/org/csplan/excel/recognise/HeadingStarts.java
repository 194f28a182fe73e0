package org.csplan.excel.recognise;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.csplan.core.period.QuarterText;
import org.csplan.core.vocabulary.Beginnings;
import org.csplan.core.vocabulary.Words;

/**
 * The first two words of the known headings. Hardly any text in a row of actions begins like a heading; the others need
 * no closer look.
 */
final class HeadingStarts {

    /** Stands among the second words of a first word behind which anything may stand. */
    private static final String ANYTHING = "*";

    /** Stands among the second words of a first word that is a heading by itself. */
    private static final String NOTHING = "";

    private static final Set<String> JOINING = Set.of("and", "or");

    private final WordTable<Set<String>> seconds;
    private final Set<String> lastWords = new HashSet<>();
    private final Set<String> times = new HashSet<>();
    private final Beginnings beginnings;

    /**
     * The beginnings of headings.
     *
     * @param phrases the headings, {@code *} standing for any words
     * @param calendar months, quarters and their numbers, which may stand before a heading
     */
    HeadingStarts(Collection<String> phrases, Collection<String> calendar) {
        Map<String, Set<String>> all = new HashMap<>();
        Set<String> stems = new HashSet<>();
        phrases.forEach(phrase -> add(phrase, all, stems));
        all.forEach((first, behind) -> {
            if (beginsWithOneOf(stems, first)) {
                behind.add(ANYTHING);
            }
        });
        calendar.forEach(word -> times.add(firstWord(word)));
        times.forEach(word -> seconds(all, word).add(ANYTHING));
        all.remove("");
        beginnings = Beginnings.of(all.keySet());
        seconds = new WordTable<>(all);
    }

    private void add(String phrase, Map<String, Set<String>> all, Set<String> stems) {
        int start = startOfWord(phrase, 0);
        String first = wordAt(phrase, start);
        int behind = start + first.length();
        int next = startOfWord(phrase, behind);
        String second = wordAt(phrase, next);
        int star = phrase.indexOf('*', start);
        boolean openEnded = star >= 0 && star <= next + second.length();
        seconds(all, first).add(openEnded ? ANYTHING : second);
        if (star == behind) {
            stems.add(first);
        }
        if (phrase.startsWith("*")) {
            lastWords.add(lastWord(phrase));
        }
    }

    private static boolean beginsWithOneOf(Set<String> stems, String word) {
        for (int end = 1; end <= word.length(); end++) {
            if (stems.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> seconds(Map<String, Set<String>> all, String first) {
        return all.computeIfAbsent(first, word -> new HashSet<>());
    }

    /** False where the text is none of the headings, nor several of them, nor names a time; else mostly true. */
    boolean mayBe(String text) {
        int start = startOfWord(text, 0);
        if (start == text.length()) {
            return mayBeYears(text);
        }
        if (!beginnings.mayStandAt(text, start)) {
            return false;
        }
        int behind = endOfWord(text, start);
        Set<String> allowed = seconds.get(text, start, behind);
        if (allowed == null || allowed.contains(ANYTHING)) {
            return allowed != null;
        }
        if (behind == text.length()) {
            return allowed.contains(NOTHING);
        }
        int next = behind + 1;
        boolean plain = text.charAt(behind) == ' ' && next < text.length() && Words.isPlainLetter(text.charAt(next));
        String second = plain ? wordAt(text, next) : "";
        return !plain
                || allowed.contains(second)
                || JOINING.contains(second)
                || mayNameTime(text)
                || lastWords.contains(lastWord(text));
    }

    /** Whether it begins and ends with months or quarters, "March 2025", or has no words at all. */
    boolean isTimeAlone(String text) {
        String first = firstWord(text);
        return first.isEmpty() || times.contains(first) && times.contains(lastWord(text));
    }

    /** Signs alone may be a heading, and so may years; a number is none. */
    private static boolean mayBeYears(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == 0 || digits >= 4;
    }

    private static boolean mayNameTime(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return QuarterText.mayStandIn(text);
    }

    private static String firstWord(String text) {
        return wordAt(text, startOfWord(text, 0));
    }

    private static int startOfWord(String text, int from) {
        int start = from;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String wordAt(String text, int start) {
        return text.substring(start, endOfWord(text, start)).toLowerCase(Locale.ROOT);
    }

    private static String lastWord(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
