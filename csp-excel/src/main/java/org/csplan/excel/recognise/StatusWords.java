package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.core.vocabulary.Alternatives;
import org.csplan.core.vocabulary.Beginnings;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** Knows what the words in a status cell mean, and which colours they name. */
final class StatusWords {

    /** Longer texts are sentences, whose first words say too little. */
    private static final int LONGEST = 120;

    /** Where the blocks of pictures and signs begin. */
    private static final int FIRST_SIGN = 0x2600;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");

    private record Phrase(String words, Progress progress) {}

    private final Map<String, Progress> exact = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Beginnings beginnings;
    private final Beginnings colourNames;
    private final Pattern turned;
    private final Pattern lessened;
    private final Map<String, Rag> colours = new HashMap<>();

    StatusWords(Vocabulary vocabulary, Map<String, Progress> more) {
        more.forEach(this::add);
        turned = anyOf(vocabulary, "turned");
        lessened = anyOf(vocabulary, "lessened");
        vocabulary
                .sections(WordList.STATUS)
                .forEach((section, words) -> words.forEach(word -> add(word, Progress.of(section))));
        vocabulary
                .sections(WordList.COLOURS)
                .forEach((section, words) -> words.forEach(word -> colours.put(Words.fold(word), Rag.of(section))));
        beginnings = Beginnings.of(
                exact.keySet().stream().filter(words -> !words.isEmpty()).toList());
        colourNames = Beginnings.of(
                colours.keySet().stream().filter(name -> name.length() > 1).toList());
        phrases.sort((one, other) -> other.words.length() - one.words.length());
    }

    private static Pattern anyOf(Vocabulary vocabulary, String section) {
        return Pattern.compile("\\b" + Alternatives.of(vocabulary.words(WordList.UPDATES, section)) + "\\b");
    }

    private void add(String word, Progress progress) {
        String plain = plain(word);
        if (exact.putIfAbsent(plain, progress) == null) {
            phrases.add(new Phrase(plain, progress));
        }
    }

    /** What a status cell's words mean: the whole wording, else how it begins. */
    Optional<Progress> progress(String wording) {
        if (wording.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(wording);
        if (!beginnings.mayStandIn(plain)) {
            return Optional.empty();
        }
        Progress whole = exact.get(plain);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (Phrase phrase : phrases) {
            if (plain.startsWith(phrase.words) && endsAt(plain, phrase.words.length())) {
                return Optional.of(phrase.progress == Progress.ON_TRACK ? unlessTurned(plain) : phrase.progress);
            }
        }
        return onlyOneIn(plain);
    }

    /** "Started - delayed" is not on track, whatever it begins with. */
    private Progress unlessTurned(String plain) {
        if (turned.matcher(plain).find()) {
            return Progress.ON_TRACK;
        }
        Set<Progress> all = allIn(plain);
        if (all.contains(Progress.OFF_TRACK)) {
            return Progress.OFF_TRACK;
        }
        return all.contains(Progress.AT_RISK) ? Progress.AT_RISK : Progress.ON_TRACK;
    }

    /** A short wording that holds the words of one progress somewhere, and nothing that turns them round. */
    private Optional<Progress> onlyOneIn(String plain) {
        if (CellTexts.wordCount(plain) > 8
                || turned.matcher(plain).find()
                || lessened.matcher(plain).find()) {
            return Optional.empty();
        }
        Set<Progress> found = allIn(plain);
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Every meaning that stands anywhere in the words of a key, the first one first. */
    Set<Progress> allIn(String words) {
        String rest = plain(words);
        Map<Integer, Progress> found = new TreeMap<>();
        for (Phrase phrase : phrases) {
            int at = rest.indexOf(phrase.words);
            while (at >= 0) {
                if ((at == 0 || !isWord(rest.charAt(at - 1))) && endsAt(rest, at + phrase.words.length())) {
                    found.put(at, phrase.progress);
                    rest = rest.substring(0, at)
                            + "\0".repeat(phrase.words.length())
                            + rest.substring(at + phrase.words.length());
                }
                at = rest.indexOf(phrase.words, at + 1);
            }
        }
        return new LinkedHashSet<>(found.values());
    }

    /** False where no colour is named in the words and no letter of one stands alone at their beginning; else mostly true. */
    boolean mayNameColour(String wording) {
        boolean letter = wording.length() < 2 || !Character.isLetter(wording.charAt(1));
        return letter || colourNames.mayStandIn(wording);
    }

    /** The colour that the words are the name or letter of. */
    Optional<Rag> colour(String wording) {
        if (wording.length() > 20) {
            return Optional.empty();
        }
        Rag named = colours.get(Words.fold(wording));
        return Optional.ofNullable(
                named == null && Signs.areRound(wording) ? colours.get(Words.fold(Signs.without(wording))) : named);
    }

    /** The one colour that is named somewhere in a short wording, such as "In progress (amber)". */
    Optional<Rag> colourIn(String wording) {
        Optional<Rag> whole = colour(wording);
        if (whole.isPresent() || wording.length() > 60) {
            return whole;
        }
        Set<Rag> named = new LinkedHashSet<>();
        for (String word : NOT_LETTERS.split(Words.fold(wording))) {
            Rag rag = word.length() >= 3 ? colours.get(word) : null;
            if (rag != null) {
                named.add(rag);
            }
        }
        if (named.isEmpty()) {
            wording.codePoints()
                    .filter(sign -> sign >= FIRST_SIGN)
                    .mapToObj(Character::toString)
                    .map(colours::get)
                    .filter(Objects::nonNull)
                    .forEach(named::add); // a coloured sign beside its word: "🟢 On track"
        }
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    private static String plain(String words) {
        return BLANKS.matcher(Words.fold(words).replace('-', ' '))
                .replaceAll(" ")
                .strip();
    }

    private static boolean endsAt(String text, int index) {
        return index >= text.length() || !isWord(text.charAt(index));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
