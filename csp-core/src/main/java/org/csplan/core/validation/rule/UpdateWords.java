package org.csplan.core.validation.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.csplan.core.vocabulary.Alternatives;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** Words in an update or a return that say that something did not happen, or not yet. */
final class UpdateWords {

    private static final Pattern NOT_HAPPENED =
            phrases(Wordings.of(WordList.UPDATES, "did not happen", "doing", "doing"));
    private static final Pattern CALLED_OFF = phrases(words("called off"));
    private static final Pattern HAPPENED = phrases(words("happened"));
    private static final Set<String> DENIES = Set.copyOf(words("denies"));
    private static final Set<String> ONLY_MEANS = Set.copyOf(words("only means"));
    private static final Set<String> PLANNED = Set.copyOf(words("planned"));
    private static final Set<String> BEGINS_ANEW = Set.copyOf(words("begins anew"));

    /** How many words before another may deny it, and how many letters they can have. */
    private static final int REACH = 4;

    private static final int REACH_LETTERS = 60;

    private UpdateWords() {}

    /** The words that say so, as they stand in the text; none where it says as well that it was held after all. */
    static Optional<String> notHappened(String text) {
        String straight = text.replace('’', '\'');
        return first(NOT_HAPPENED, straight, m -> true)
                .or(() -> first(CALLED_OFF, straight, m -> !reaches(DENIES, straight, m.start())))
                .filter(m -> !happened(NOT_HAPPENED.matcher(straight).replaceAll(". ")))
                .map(MatchResult::group);
    }

    /** Whether what the text begins with is planned, or is denied: "Six events planned", "Six will be held". */
    static boolean beginsWithAPlan(String text) {
        for (String word : Words.fold(text.split("[,.;:](?!\\d)|[(\\n]", 2)[0]).split(" ")) {
            if (BEGINS_ANEW.contains(word)) {
                return false;
            }
            if (PLANNED.contains(word) || ONLY_MEANS.contains(word) || DENIES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean happened(String text) {
        return first(HAPPENED, text, m -> !reaches(DENIES, text, m.start()) && !reaches(ONLY_MEANS, text, m.start()))
                .isPresent();
    }

    private static Optional<MatchResult> first(Pattern words, String text, Predicate<MatchResult> also) {
        return words.matcher(text).results().filter(also).findFirst();
    }

    /** Whether one of these stands a few words before that place, with no mark and no new clause in between. */
    private static boolean reaches(Collection<String> these, String text, int place) {
        String before =
                text.substring(Math.max(0, place - REACH_LETTERS), place).toLowerCase(Locale.ROOT);
        String clause = before.substring(lastMark(before) + 1);
        List<String> words = List.of(clause.strip().split("\\s+"));
        for (int i = words.size() - 1; i >= 0 && i >= words.size() - REACH; i--) {
            String word = words.get(i);
            if (BEGINS_ANEW.contains(word)) {
                return false;
            }
            if (these.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static int lastMark(String text) {
        return Stream.of('.', ',', ';', ':', '!', '?', '(', '\n')
                .mapToInt(text::lastIndexOf)
                .max()
                .orElse(-1);
    }

    private static Pattern phrases(List<String> words) {
        return Pattern.compile(
                "(?<!\\p{L})" + Alternatives.of(words).replace("\\Q \\E", "\\s+") + "(?!\\p{L})",
                Pattern.CASE_INSENSITIVE);
    }

    private static List<String> words(String section) {
        return Vocabulary.standard().words(WordList.UPDATES, section);
    }
}
