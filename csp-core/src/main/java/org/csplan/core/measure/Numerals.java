package org.csplan.core.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** Numbers in letters: "six", "twenty-five", "two hundred and ten", "a dozen". */
final class Numerals {

    private static final Map<String, Integer> VALUES = values();

    private static final Set<String> FIRST_WORDS =
            VALUES.keySet().stream().map(words -> words.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

    private Numerals() {}

    /**
     * A number that begins at a place among words.
     *
     * @param value the number
     * @param words how many of the words it takes
     */
    record Found(BigDecimal value, int words) {}

    /** The number that begins with the first of these words, which are in lower case; null if none does. */
    static Found startingWith(List<String> words) {
        long total = 0;
        long group = 0;
        int taken = 0;
        int at = 0;
        while (at < words.size()) {
            boolean and = taken > 0 && words.get(at).equals("and") && group % 1000 >= 100;
            int next = and ? at + 1 : at;
            Found part = next < words.size() ? part(words, next) : null;
            if (part == null || !fits(group, part.value.intValueExact(), taken > 0)) {
                break;
            }
            int value = part.value.intValueExact();
            if (value == 1000) {
                total += Math.max(group, 1) * 1000;
                group = 0;
            } else {
                group = value == 100 ? Math.max(group, 1) * 100 : group + value;
            }
            at = next + part.words;
            taken = at;
        }
        return taken == 0 ? null : new Found(BigDecimal.valueOf(total + group), taken);
    }

    /** "twenty five" and "six hundred" go together; "two three" and "twelve six" do not. */
    private static boolean fits(long group, int value, boolean begun) {
        if (!begun || value >= 100) {
            return begun || value != 100 && value != 1000 || group == 0;
        }
        boolean afterTens = group % 100 >= 20 && group % 10 == 0 && value > 0 && value < 10;
        boolean afterHundreds = group >= 100 && group % 100 == 0 && value > 0;
        return afterTens || afterHundreds;
    }

    /** Whether a word, in lower case, can begin a number; of a compound, its first part. */
    static boolean begins(String word) {
        int hyphen = word.indexOf('-');
        return FIRST_WORDS.contains(hyphen < 0 ? word : word.substring(0, hyphen));
    }

    /** Whether the text has a digit or a word that begins a number. */
    static boolean mayStandIn(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                return true;
            }
            if (Character.isLetter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (FIRST_WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    private static Found part(List<String> words, int at) {
        if (at + 1 < words.size()) {
            Integer two = VALUES.get(words.get(at) + " " + words.get(at + 1));
            if (two != null) {
                return new Found(BigDecimal.valueOf(two), 2);
            }
        }
        Integer one = VALUES.get(words.get(at));
        return one == null ? null : new Found(BigDecimal.valueOf(one), 1);
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        Vocabulary.standard().sections(WordList.NUMBERS).forEach((section, words) -> {
            if (section.chars().allMatch(Character::isDigit)) {
                words.forEach(word -> values.put(word, Integer.valueOf(section)));
            }
        });
        return values;
    }
}
