package org.csplan.core.validation.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Set<String> THINGS =
            Set.copyOf(Vocabulary.standard().words(WordList.PLACEHOLDERS, "things awaited"));
    private static final Set<String> OTHERWISE =
            Set.copyOf(Vocabulary.standard().words(WordList.PLACEHOLDERS, "otherwise"));
    private static final Pattern PARTING = Pattern.compile("\\s+-\\s+|[,;:(]\\s*");

    /** So many words may say whose the things are that are awaited. */
    private static final int MOST_WORDS_OF_OWNER = 2;

    /** Whoever writes more than this has something to say. */
    private static final int MOST_WORDS = 10;

    private static final int LONGEST = 100;

    private final Set<String> whole;
    private final Set<String> firstWords;

    private Placeholders(String section) {
        whole = Wordings.of(WordList.PLACEHOLDERS, section, "thing", "things awaited").stream()
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
        boolean mayFit =
                firstWords.contains(folded.split(" ", 2)[0]) || THINGS.stream().anyMatch(folded::contains);
        return mayFit && (fitsAlone(folded) || fitsPartByPart(folded));
    }

    /** "TBC - awaiting police data". */
    private boolean fitsPartByPart(String folded) {
        String[] parts = PARTING.split(folded.replace(")", ""));
        return parts.length > 1 && Arrays.stream(parts).allMatch(this::fitsAlone);
    }

    private boolean fitsAlone(String folded) {
        List<String> words = List.of(folded.split(" "));
        return isWhole(words) || goesOn(words) || hasOwnerBefore(words) || hasOwnerWithin(words);
    }

    /** "Police data awaited". */
    private boolean hasOwnerBefore(List<String> words) {
        for (int before = 1; before <= MOST_WORDS_OF_OWNER && before < words.size(); before++) {
            boolean thing = THINGS.contains(words.get(before));
            if (thing && isOwner(words.subList(0, before)) && isWhole(words.subList(before, words.size()))) {
                return true;
            }
        }
        return false;
    }

    /** "Awaiting police data". */
    private boolean hasOwnerWithin(List<String> words) {
        int last = words.size() - 1;
        return last > 1
                && last <= MOST_WORDS_OF_OWNER + 1
                && THINGS.contains(words.get(last))
                && isOwner(words.subList(1, last))
                && isWhole(List.of(words.get(0), words.get(last)));
    }

    private static boolean isOwner(List<String> words) {
        return words.stream()
                .allMatch(word -> !OTHERWISE.contains(word) && word.codePoints().allMatch(Character::isLetterOrDigit));
    }

    private boolean isWhole(List<String> words) {
        return whole.contains(String.join(" ", words));
    }

    private boolean goesOn(List<String> words) {
        if (words.size() > MOST_WORDS) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (GOES_ON.contains(words.get(i)) && isWhole(words.subList(0, i))) {
                return true;
            }
        }
        return false;
    }
}
