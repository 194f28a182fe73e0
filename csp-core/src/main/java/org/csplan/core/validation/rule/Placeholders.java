package org.csplan.core.validation.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** Words that hold a place until something is known: alone, or with a few words on where it will come from. */
final class Placeholders {

    private static final Placeholders AWAITING = new Placeholders("awaiting");
    private static final Placeholders NOT_PROGRESSED = new Placeholders("not-progressed");
    private static final Placeholders NOT_APPLICABLE = new Placeholders("not-applicable");
    private static final Set<String> GOES_ON =
            Set.copyOf(Vocabulary.standard().words(WordList.PLACEHOLDERS, "goes on"));

    /** Stands in the list for each of the things awaited. */
    private static final String THING = "{thing}";

    /** Whoever writes more than this has something to say. */
    private static final int MOST_WORDS = 10;

    private static final int LONGEST = 100;

    private final Set<String> whole;
    private final Set<String> firstWords;

    private Placeholders(String section) {
        List<String> things = Vocabulary.standard().words(WordList.PLACEHOLDERS, "things awaited");
        whole = Vocabulary.standard().words(WordList.PLACEHOLDERS, section).stream()
                .flatMap(words -> words.contains(THING)
                        ? things.stream().map(thing -> words.replace(THING, thing))
                        : Stream.of(words))
                .map(Words::fold)
                .collect(Collectors.toUnmodifiableSet());
        firstWords = whole.stream().map(words -> words.split(" ")[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** "Data to be provided", "TBC", "Awaiting data from the hospital". */
    static boolean isAwaited(String text) {
        return AWAITING.fits(text);
    }

    /** "To be progressed". */
    static boolean isNotProgressed(String text) {
        return NOT_PROGRESSED.fits(text);
    }

    /** "N/A". */
    static boolean isLeftOut(String text) {
        return NOT_APPLICABLE.whole.contains(Words.fold(text)) || isBlank(text);
    }

    /** A dash or a dot fills a cell and says nothing. */
    static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private boolean fits(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = Words.fold(text);
        int firstBlank = folded.indexOf(' ');
        return whole.contains(folded)
                || firstBlank > 0
                        && firstWords.contains(folded.substring(0, firstBlank))
                        && goesOn(List.of(folded.split(" ")));
    }

    private boolean goesOn(List<String> words) {
        if (words.size() > MOST_WORDS) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (GOES_ON.contains(words.get(i)) && whole.contains(String.join(" ", words.subList(0, i)))) {
                return true;
            }
        }
        return false;
    }
}
