package org.csplan.core.validation.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.csplan.core.measure.MeasuredText;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** A few words that do no more than count: "6 visits made", "Nil return", "No incidents this quarter". */
final class Counts {

    private static final List<String> BEGINNINGS = Vocabulary.standard().words(WordList.PLACEHOLDERS, "nothing");
    private static final Set<String> NOTHING_NEW =
            Set.copyOf(Vocabulary.standard().words(WordList.PLACEHOLDERS, "nothing new"));

    /** Whoever writes more than this has something to say. */
    private static final int MOST_WORDS = 6;

    private static final int MOST_WORDS_OF_A_NUMBER = 3;

    private static final int LONGEST = 60;

    private Counts() {}

    static boolean isAll(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = Words.fold(text);
        String[] words = folded.split("[ ,]+");
        return isNumber(text, words) || isNothing(folded, words);
    }

    private static boolean isNumber(String text, String[] words) {
        return words.length <= MOST_WORDS_OF_A_NUMBER
                && MeasuredText.of(text).quantities().stream()
                        .anyMatch(quantity -> text.strip().startsWith(quantity.text()));
    }

    private static boolean isNothing(String folded, String[] words) {
        return words.length <= MOST_WORDS
                && BEGINNINGS.stream().anyMatch(beginning -> (folded + " ").startsWith(beginning + " "))
                && Arrays.stream(words).noneMatch(NOTHING_NEW::contains);
    }
}
