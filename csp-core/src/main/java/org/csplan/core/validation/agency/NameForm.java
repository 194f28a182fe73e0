package org.csplan.core.validation.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** A name in the forms in which it is compared. */
final class NameForm {

    private static final Set<String> SMALL_WORDS =
            Set.copyOf(Vocabulary.standard().words(WordList.AGENCIES, "small words"));
    private static final Set<String> SAME_KIND =
            Set.copyOf(Vocabulary.standard().words(WordList.AGENCIES, "same kind"));

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern BRACKET = Pattern.compile("[()\\[\\]]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'.]+");
    private static final Pattern NO_FIGURES = Pattern.compile("\\D+");

    private final String name;
    private final List<NameToken> base;
    private final List<NameToken> tokens;
    private final List<NameToken> largeWords;
    private final String key;
    private final String letters;
    private final String figures;
    private final String part;
    private final long letterMask;

    NameForm(String name) {
        this(name, new HashMap<>());
    }

    /**
     * A name.
     *
     * @param words those of other names, which are kept once for all
     */
    NameForm(String name, Map<String, NameToken> words) {
        this.name = name;
        this.tokens = tokens(BRACKET.matcher(name).replaceAll(" "), words);
        this.base = name.indexOf('(') < 0
                ? tokens
                : tokens(IN_BRACKETS.matcher(name).replaceAll(" "), words);
        this.largeWords = largeWords(base());
        String lettersOnly = tokens.stream().map(NameToken::folded).collect(Collectors.joining());
        String keyOfAll = key(tokens);
        this.key = keyOfAll.equals(lettersOnly) ? lettersOnly : keyOfAll;
        this.letters = lettersOnly;
        this.figures = NO_FIGURES.matcher(letters).replaceAll("");
        this.letterMask = mask(letters);
        this.part = partInBrackets();
    }

    private static List<NameToken> tokens(String text, Map<String, NameToken> words) {
        String plain = text.replace("&", " and ").replace('’', '\'');
        List<NameToken> tokens = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(plain)) {
            NameToken token = words.computeIfAbsent(word, NameToken::of);
            if (!token.written().isEmpty()) {
                tokens.add(token);
            }
        }
        return List.copyOf(tokens);
    }

    /** The key of a name, where nothing else of it is needed. */
    static String key(String name) {
        return key(tokens(BRACKET.matcher(name).replaceAll(" "), new HashMap<>()));
    }

    static String key(List<NameToken> tokens) {
        boolean the = tokens.size() > 1 && tokens.get(0).folded().equals("the");
        StringBuilder key = new StringBuilder();
        for (NameToken token : the ? tokens.subList(1, tokens.size()) : tokens) {
            key.append(token.singular());
        }
        return key.toString();
    }

    String name() {
        return name;
    }

    /** The words outside brackets, or all if there are none outside. */
    List<NameToken> base() {
        return base.isEmpty() ? tokens : base;
    }

    List<NameToken> tokens() {
        return tokens;
    }

    /** Equal in names that are the same but for case, spacing, brackets, plural and "&". */
    String key() {
        return key;
    }

    /** Equal in names of which one has a word twice in a row. */
    String keyWithoutDoubles() {
        if (!hasDoubles()) {
            return key;
        }
        List<NameToken> single = new ArrayList<>();
        for (NameToken token : tokens) {
            if (single.isEmpty() || !single.get(single.size() - 1).singular().equals(token.singular())) {
                single.add(token);
            }
        }
        return key(single);
    }

    /** Whether a word stands twice in a row. */
    boolean hasDoubles() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).singular().equals(tokens.get(i - 1).singular())) {
                return true;
            }
        }
        return false;
    }

    /** Equal in names that have the same words in another order. */
    String sortedKey() {
        return largeWords(tokens).stream().map(NameToken::singular).sorted().collect(Collectors.joining(" "));
    }

    /** Whether the words from one on can stand for the name; what a head is "of" is another body. */
    boolean canBeShortenedTo(int from) {
        String before = base().get(from - 1).folded();
        return !AgencyNames.isNational(this) && (before.equals("and") || !SMALL_WORDS.contains(before));
    }

    /** Equal in names that end in different words for the same kind of body, and in nothing else. */
    String kindKey() {
        int last = tokens.size() - 1;
        return last > 0 && SAME_KIND.contains(tokens.get(last).folded()) ? key(tokens.subList(0, last)) : "";
    }

    /** The first letters of the words from one on, initials taken whole: {@code wkdaf} of "WK Domestic Abuse Forum". */
    String initials(int from, int mostCapitals) {
        StringBuilder initials = new StringBuilder();
        for (NameToken token : largeWords(base().subList(from, base().size()))) {
            String word = token.folded();
            initials.append(token.isInitials(mostCapitals) ? word : word.substring(0, 1));
        }
        return initials.toString();
    }

    /** The words outside brackets without "and", "of" and the like. */
    List<NameToken> largeWords() {
        return largeWords;
    }

    private static List<NameToken> largeWords(List<NameToken> tokens) {
        for (NameToken token : tokens) {
            if (SMALL_WORDS.contains(token.folded())) {
                return tokens.stream()
                        .filter(each -> !SMALL_WORDS.contains(each.folded()))
                        .toList();
            }
        }
        return tokens;
    }

    /** All letters and figures in lower case, without anything between them. */
    String letters() {
        return letters;
    }

    /** Whether the letters are so unlike that more than so many must differ; cheap, and never wrong when it says so. */
    boolean isFarFrom(NameForm other, int most) {
        return Math.abs(letters.length() - other.letters.length()) > most
                || Long.bitCount(letterMask ^ other.letterMask) > 2 * most;
    }

    String figures() {
        return figures;
    }

    private static long mask(String letters) {
        long mask = 0;
        for (int i = 0; i < letters.length(); i++) {
            mask |= 1L << (letters.charAt(i) % 64);
        }
        return mask;
    }

    boolean hasBracket() {
        return !base.isEmpty() && base.size() < tokens.size();
    }

    /** The words in brackets, which name a part of the body; none where they are its initials. */
    String part() {
        return part;
    }

    private String partInBrackets() {
        if (!hasBracket()) {
            return "";
        }
        List<NameToken> inside = new ArrayList<>(tokens);
        base.forEach(inside::remove);
        String words = inside.stream().map(NameToken::folded).collect(Collectors.joining());
        return words.equals(initials(0, 0)) ? "" : words;
    }
}
