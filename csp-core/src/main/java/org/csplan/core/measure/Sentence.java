package org.csplan.core.measure;

import java.util.List;
import java.util.Optional;

/**
 * The tokens of one sentence.
 *
 * @param text the whole text that it stands in
 * @param tokens its tokens, without the mark that ends it
 */
record Sentence(String text, List<Token> tokens) {

    Optional<Token> at(int index) {
        return index < 0 || index >= tokens.size() ? Optional.empty() : Optional.of(tokens.get(index));
    }

    boolean is(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    int size() {
        return tokens.size();
    }

    /** The words as written, from one token to another. */
    String words(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }
}
