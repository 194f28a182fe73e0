package org.csplan.core.measure;

import java.util.Optional;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** Words that say how often a number is meant: "each month", "a quarter"; as ISO 8601 periods. */
final class HowOften {

    private static final Phrases<String> WORDS = words();

    private HowOften() {}

    /** How often, if the words for it begin there; "a quarter of them" is a share. */
    static Optional<String> startingAt(Sentence sentence, int index) {
        return WORDS.startingAt(sentence, index)
                .filter(found -> !sentence.is(found.last() + 1, "of"))
                .map(Phrases.Found::meaning);
    }

    private static Phrases<String> words() {
        Phrases<String> phrases = new Phrases<>();
        for (WordList list : new WordList[] {WordList.TIMESCALES, WordList.NUMBERS}) {
            Vocabulary.standard().sections(list).keySet().stream()
                    .filter(section -> section.matches("P\\d+[DWMY]"))
                    .forEach(section -> phrases.with(list, section, section));
        }
        return phrases;
    }
}
