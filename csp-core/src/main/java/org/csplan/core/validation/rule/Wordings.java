package org.csplan.core.validation.rule;

import java.util.List;
import java.util.stream.Stream;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** Words of a section in which <code>{thing}</code> stands for each of the words of another. */
final class Wordings {

    private Wordings() {}

    static List<String> of(WordList list, String section, String gap, String fillings) {
        String mark = "{" + gap + "}";
        return Vocabulary.standard().words(list, section).stream()
                .flatMap(words -> words.contains(mark)
                        ? Vocabulary.standard().words(list, fillings).stream()
                                .map(filling -> words.replace(mark, filling))
                        : Stream.of(words))
                .toList();
    }
}
