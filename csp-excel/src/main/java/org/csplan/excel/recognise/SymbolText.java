package org.csplan.excel.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** Reads letters in a font of pictures as the signs that they show: {@code J} in Wingdings is a smiling face. */
final class SymbolText {

    private static final Map<String, List<String>> SIGNS = Vocabulary.standard().sections(WordList.SYMBOL_FONTS);

    private SymbolText() {}

    /** What the letters of that font show; the text itself in any other font. */
    static String plain(String text, Optional<String> symbolFont) {
        if (symbolFont.isEmpty()) {
            return text;
        }
        return SIGNS.getOrDefault(symbolFont.get().toLowerCase(Locale.ROOT), List.of()).stream()
                .map(line -> line.split("\\s+"))
                .filter(pair -> pair.length == 2 && pair[0].equals(text.strip()))
                .map(pair -> pair[1])
                .findFirst()
                .orElse(text);
    }
}
