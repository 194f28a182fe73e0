package org.csplan.excel.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csplan.core.vocabulary.Alternatives;
import org.csplan.core.vocabulary.Beginnings;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** Finds the name of a partnership on a line: a name of its own that ends in "Community Safety Partnership", "CSP" and the like. */
final class PartnershipName {

    private static final Pattern SEGMENTS = Pattern.compile("\\s+[-–—|]\\s+|:\\s+|\\n|\\t");
    private static final Pattern THE = Pattern.compile("^(?i:the)\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9'-]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> JOINING =
            Set.of("and", "of", "the", "on", "upon", "in", "with", "&", "under", "le", "by", "y");

    private static final String BARE = "partnership";

    private final Pattern term;
    private final Beginnings terms;
    private final Set<String> generic;
    private final Pattern ofPlan;
    private final Pattern termFirst;
    private final Beginnings leading;
    private final List<String> longTerms;
    private final List<String> kinds;
    private final List<String> planTitles;

    PartnershipName(Vocabulary vocabulary) {
        List<String> all = vocabulary.words(WordList.TABLES, "partnership").stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        term = Pattern.compile(
                all.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
        terms = Beginnings.of(all);
        List<String> first = vocabulary.words(WordList.TABLES, "partnership before its name");
        termFirst = Pattern.compile("\\b" + Alternatives.of(first) + "(?=\\s)", Pattern.CASE_INSENSITIVE);
        leading = Beginnings.of(first);
        longTerms = all.stream().filter(words -> words.contains(" ")).toList();
        kinds = all.stream().filter(words -> !words.equals(BARE)).toList();
        planTitles = vocabulary.words(WordList.TABLES, "plan title");
        generic = vocabulary.words(WordList.TABLES, "generic").stream().collect(Collectors.toSet());
        ofPlan = Pattern.compile(
                "^.*\\b(?:plans?|strategy|review|report|membership|members)\\b.*?\\b(?:of|for|by)\\s+(?:the\\s+)?",
                Pattern.CASE_INSENSITIVE);
    }

    Optional<String> findIn(String line) {
        if (line.length() > 200 || !terms.mayStandIn(line)) {
            return Optional.empty();
        }
        for (String segment : SEGMENTS.split(line)) {
            Optional<String> name = inSegment(segment.strip()).or(() -> inOneOfTwoLanguages(segment));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** "Partneriaeth Diogelwch Cymunedol Cwm Heli / Cwm Heli Community Safety Partnership": each part is a whole name. */
    private Optional<String> inOneOfTwoLanguages(String segment) {
        String[] names = segment.split(" / ", 3);
        boolean two = names.length == 2
                && term.matcher(names[0]).find()
                && term.matcher(names[1]).find();
        return two ? inSegment(names[0].strip()).or(() -> inSegment(names[1].strip())) : Optional.empty();
    }

    /** A name that begins with what a partnership is called, as in Welsh: "Partneriaeth Diogelwch Cymunedol Cwm Heli". */
    Optional<String> findBehindTerm(String line) {
        Matcher m = line.length() > 200 || !leading.mayStandIn(line) ? null : termFirst.matcher(line);
        if (m == null || !m.find()) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(m.group());
        boolean own = false;
        for (String word : BLANKS.split(line.substring(m.end()).strip())) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (!capital && !JOINING.contains(word)) {
                break;
            }
            own |= capital;
            name.append(' ').append(word);
        }
        return own ? Optional.of(name.toString()) : Optional.empty();
    }

    /** Whether a name says that it is a community safety partnership, rather than any partnership. */
    boolean saysItsKind(String name) {
        String folded = Words.fold(name);
        return kinds.stream().anyMatch(folded::endsWith);
    }

    /** "Modern Slavery Partnership Plan" may be a partnership plan as well as the plan of a partnership. */
    boolean mayBeOfPlan(String line, String name) {
        String folded = Words.fold(name);
        if (longTerms.stream().anyMatch(folded::endsWith)) {
            return false;
        }
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        String rest = Words.fold(line.substring(line.indexOf(name) + name.length() - last.length()));
        return planTitles.stream().anyMatch(title -> title.startsWith(last + " ") && rest.startsWith(title));
    }

    private Optional<String> inSegment(String segment) {
        Matcher m = term.matcher(segment);
        while (m.find()) {
            String before = ofPlan.matcher(segment.substring(0, m.start())).replaceFirst("");
            before = THE.matcher(before).replaceFirst("");
            if (isName(before)) {
                return Optional.of((before + segment.substring(m.start(), m.end())).strip());
            }
        }
        return Optional.empty();
    }

    private boolean isName(String before) {
        String[] words = BLANKS.split(before.strip());
        if (before.isBlank() || words.length > 10) {
            return false;
        }
        boolean own = false;
        for (String word : words) {
            String plain = NO_LETTERS.matcher(Words.fold(word)).replaceAll("");
            boolean capital = Character.isUpperCase(word.codePointAt(0)) || word.startsWith("(");
            if (!capital && !JOINING.contains(plain) && !word.equals("&")) {
                return false;
            }
            own |= capital && !generic.contains(plain);
        }
        return own || before.strip().toLowerCase(Locale.ROOT).startsWith("safer ") && words.length > 1;
    }
}
