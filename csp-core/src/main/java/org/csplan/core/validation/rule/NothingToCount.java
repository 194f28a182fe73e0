package org.csplan.core.validation.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** A few words that say nought: "None", "Nil return", "No incidents this quarter". */
final class NothingToCount {

    private static final List<String> BEGINNINGS = Vocabulary.standard().words(WordList.PLACEHOLDERS, "nothing");
    private static final Set<String> NOTHING_NEW =
            Set.copyOf(Vocabulary.standard().words(WordList.PLACEHOLDERS, "nothing new"));

    /** Whoever writes more than this has something to say. */
    private static final int MOST_WORDS = 6;

    private static final int LONGEST = 60;

    private NothingToCount() {}

    static boolean isSaid(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = Words.fold(text);
        String[] words = folded.split("[ ,]+");
        return words.length <= MOST_WORDS
                && BEGINNINGS.stream().anyMatch(beginning -> (folded + " ").startsWith(beginning + " "))
                && Arrays.stream(words).noneMatch(NOTHING_NEW::contains);
    }
}
