package org.csplan.excel.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.plan.Progress;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** Writes a letter in the font in which it is the sign for a progress: the {@code ü} that is a tick in Wingdings. */
final class SymbolCells {

    private static final Map<String, List<String>> FONTS = Vocabulary.standard().sections(WordList.SYMBOL_FONTS);

    private SymbolCells() {}

    /** The wording as such a sign, if only a sign says that progress. */
    static Optional<Content> of(String wording, Progress progress) {
        List<String> words = Vocabulary.standard().words(WordList.STATUS, progress.id());
        if (wording.length() != 1 || words.contains(Words.fold(wording))) {
            return Optional.empty();
        }
        return FONTS.entrySet().stream()
                .filter(font -> font.getValue().stream()
                        .map(line -> line.split("\\s+"))
                        .anyMatch(pair -> pair[0].equals(wording) && words.contains(pair[1])))
                .findFirst()
                .map(font -> new Content.Sign(wording, named(font.getKey())));
    }

    private static String named(String font) {
        return Character.toUpperCase(font.charAt(0)) + font.substring(1);
    }
}
