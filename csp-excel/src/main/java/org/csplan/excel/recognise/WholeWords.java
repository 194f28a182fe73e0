package org.csplan.excel.recognise;

import java.util.List;
import org.csplan.core.vocabulary.Words;

/** Phrases of whole words, looked for inside a text. */
final class WholeWords {

    private final List<String> phrases;

    WholeWords(List<String> phrases) {
        this.phrases =
                phrases.stream().map(phrase -> " " + Words.fold(phrase) + " ").toList();
    }

    /** Whether one of the phrases stands in a text of folded words with a blank around each. */
    boolean standIn(String plainWords) {
        for (String phrase : phrases) {
            if (plainWords.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
