package org.csplan.excel.recognise;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** Words of the vocabulary, looked up without regard to how they are spelled. */
final class FoldedWords {

    private static final int LONGEST = 60;

    private final Set<String> words;
    private final BitSet firstLetters = new BitSet();

    private FoldedWords(Set<String> words) {
        this.words = words;
        words.stream().filter(word -> !word.isEmpty()).forEach(word -> firstLetters.set(word.charAt(0)));
    }

    static FoldedWords of(Vocabulary vocabulary, WordList list, String... sections) {
        return new FoldedWords(Stream.of(sections)
                .flatMap(section -> vocabulary.words(list, section).stream())
                .map(Words::fold)
                .collect(Collectors.toUnmodifiableSet()));
    }

    static FoldedWords all(Vocabulary vocabulary, WordList list) {
        return of(vocabulary, list, vocabulary.sections(list).keySet().toArray(String[]::new));
    }

    /** Whether the text is one of the words; long texts never are. */
    boolean contains(String text) {
        return text.length() <= LONGEST && mayBeginSo(text) && words.contains(Words.fold(text));
    }

    /** Whether the first letter allows one of the words; told of plain letters only, which folding leaves where they are. */
    private boolean mayBeginSo(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean alone = text.length() < 2 || text.charAt(1) < 0x80;
        if (first >= 'A' && first <= 'Z') {
            first += 'a' - 'A';
        }
        boolean plain = alone && (first >= 'a' && first <= 'z' || first >= '0' && first <= '9');
        return !plain || firstLetters.get(first);
    }

    /** Whether the text, folded already, is one of the words. */
    boolean containsFolded(String folded) {
        return words.contains(folded);
    }
}
