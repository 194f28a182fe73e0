package org.csplan.core.validation.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** What the words in a status cell say. */
final class StatusWords {

    private static final Map<String, Progress> MEANINGS = meanings();
    private static final Map<String, Rag> COLOURS = colours();
    private static final Set<String> IN_PROGRESS = Vocabulary.standard().words(WordList.UPDATES, "in progress").stream()
            .map(Words::fold)
            .collect(Collectors.toUnmodifiableSet());

    private StatusWords() {}

    /** The progress that the words say: as a whole, else by how they begin. */
    static Optional<Progress> meaning(String wording) {
        return Optional.ofNullable(MEANINGS.get(beginning(wording, MEANINGS.keySet())));
    }

    /** Whether they say no more than that it goes on. */
    static boolean areNeutral(String wording) {
        String beginning = beginning(wording, MEANINGS.keySet());
        String padded = " " + plain(wording) + " ";
        return beginning.isEmpty()
                ? IN_PROGRESS.stream().anyMatch(words -> padded.contains(" " + words + " "))
                : IN_PROGRESS.contains(beginning);
    }

    /** The colour that they name, if they are nothing but its name. */
    static Optional<Rag> colour(String wording) {
        return Optional.ofNullable(COLOURS.get(Words.fold(wording)));
    }

    private static String beginning(String wording, Set<String> known) {
        String folded = plain(wording);
        for (int end = folded.length(); end > 0; end--) {
            boolean atEndOfWord = end == folded.length()
                    || !Character.isLetterOrDigit(folded.charAt(end))
                            && Character.isLetterOrDigit(folded.charAt(end - 1));
            if (atEndOfWord && known.contains(folded.substring(0, end))) {
                return folded.substring(0, end);
            }
        }
        return "";
    }

    /** "On-track" and "on track" are one. */
    private static String plain(String words) {
        return Words.fold(words).replace('-', ' ').replaceAll("\\s+", " ").strip();
    }

    private static Map<String, Progress> meanings() {
        Map<String, Progress> meanings = new HashMap<>();
        Vocabulary.standard()
                .sections(WordList.STATUS)
                .forEach((section, words) -> words.forEach(word -> meanings.put(plain(word), Progress.of(section))));
        return meanings;
    }

    private static Map<String, Rag> colours() {
        Map<String, Rag> colours = new HashMap<>();
        Vocabulary.standard()
                .sections(WordList.COLOURS)
                .forEach((section, words) -> words.forEach(word -> colours.put(Words.fold(word), Rag.of(section))));
        return colours;
    }
}
