package org.csplan.core.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/**
 * Phrases that mean something, found as runs of tokens; of two that fit, the longer.
 *
 * @param <M> what a phrase can mean
 */
final class Phrases<M> {

    private final Map<String, List<Entry<M>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<M>>> byLast = new HashMap<>();

    /** The phrases of one section of the number words. */
    Phrases<M> with(String section, M meaning) {
        return with(WordList.NUMBERS, section, meaning);
    }

    Phrases<M> with(WordList list, String section, M meaning) {
        for (String phrase : Vocabulary.standard().words(list, section)) {
            Entry<M> entry = new Entry<>(Arrays.asList(Words.fold(phrase).split(" ")), meaning);
            add(byFirst, entry.words.get(0), entry);
            add(byLast, entry.words.get(entry.words.size() - 1), entry);
        }
        return this;
    }

    private static <M> void add(Map<String, List<Entry<M>>> index, String word, Entry<M> entry) {
        List<Entry<M>> entries = index.computeIfAbsent(word, key -> new ArrayList<>());
        entries.add(entry);
        entries.sort((a, b) -> b.words.size() - a.words.size());
    }

    /** The phrase whose first word is this token. */
    Optional<Found<M>> startingAt(Sentence sentence, int index) {
        return search(byFirst, sentence, index, 0);
    }

    /** The phrase whose last word is this token. */
    Optional<Found<M>> endingAt(Sentence sentence, int index) {
        return search(byLast, sentence, index, 1);
    }

    private Optional<Found<M>> search(
            Map<String, List<Entry<M>>> entries, Sentence sentence, int index, int fromTheEnd) {
        if (index < 0 || index >= sentence.size()) {
            return Optional.empty();
        }
        for (Entry<M> entry : entries.getOrDefault(sentence.tokens().get(index).folded(), List.of())) {
            int first = fromTheEnd == 0 ? index : index - entry.words.size() + 1;
            if (stands(entry, sentence, first)) {
                return Optional.of(new Found<>(entry.meaning, first, first + entry.words.size() - 1));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Entry<?> entry, Sentence sentence, int first) {
        for (int i = 0; i < entry.words.size(); i++) {
            if (!sentence.is(first + i, entry.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private record Entry<M>(List<String> words, M meaning) {}

    /**
     * A phrase in a sentence.
     *
     * @param meaning what it means
     * @param first the index of its first token
     * @param last the index of its last token
     */
    record Found<M>(M meaning, int first, int last) {}
}
