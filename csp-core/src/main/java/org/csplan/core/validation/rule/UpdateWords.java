package org.csplan.core.validation.rule;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** Words in an update that say that something did not happen. */
final class UpdateWords {

    private static final Pattern NOT_HAPPENED = Pattern.compile(
            Vocabulary.standard().words(WordList.UPDATES, "did not happen").stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(words -> Pattern.quote(words).replace(" ", "\\E\\s+\\Q"))
                    .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
            Pattern.CASE_INSENSITIVE);

    private UpdateWords() {}

    /** The words that say so, as they stand in the text. */
    static Optional<String> notHappened(String text) {
        Matcher m = NOT_HAPPENED.matcher(text.replace('’', '\''));
        return m.find() ? Optional.of(m.toMatchResult()).map(MatchResult::group) : Optional.empty();
    }
}
