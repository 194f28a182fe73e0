package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.period.PeriodText;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.QuarterText;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.excel.recognise.HeadingMatch.Candidate;

/** Knows what headings mean: whole phrases first, then phrases with open ends, then slips of the pen and single words. */
final class Headings {

    static final int LONGEST = 140;

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
    private static final Pattern PIECES = Pattern.compile("/| and | or | - |: ?|; |, ");

    /** One of these stands in every text that has several such pieces. */
    private static final List<String> PARTING = List.of("/", " and ", " or ", " - ", ":", "; ", ", ");

    private record Known(Kind kind, int rank) {}

    private record Open(OpenPhrase phrase, Known known) {}

    private final Map<String, List<Known>> phrases = new HashMap<>();
    private final List<Open> openPhrases = new ArrayList<>();
    private final HeadingWords words;
    private final HeadingStarts starts;
    private final HeadingStarts actionStarts;

    Headings(Vocabulary vocabulary) {
        vocabulary.sections(WordList.HEADINGS).forEach((section, entries) -> {
            Kind kind = Field.parse(section).kind();
            int rank = 0;
            for (String entry : entries) {
                add(entry, new Known(kind, rank++));
            }
        });
        words = new HeadingWords(vocabulary.sections(WordList.HEADING_WORDS));
        List<String> calendar = every(vocabulary, WordList.CALENDAR);
        starts = new HeadingStarts(every(vocabulary, WordList.HEADINGS), calendar);
        actionStarts = new HeadingStarts(
                vocabulary.words(WordList.HEADINGS, Field.of(Kind.DESCRIPTION).id()), calendar);
    }

    private static List<String> every(Vocabulary vocabulary, WordList list) {
        return vocabulary.sections(list).values().stream().flatMap(List::stream).toList();
    }

    private void add(String entry, Known known) {
        if (entry.contains("*") && entry.length() > 1) {
            openPhrases.add(new Open(new OpenPhrase(entry), known));
        } else {
            phrases.computeIfAbsent(HeadingForm.of(entry), phrase -> new ArrayList<>())
                    .add(known);
        }
    }

    /** False where {@link #exact} finds no meaning, as for nearly every text in a row of actions; else mostly true. */
    boolean mayBeExact(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && starts.mayBe(text);
    }

    /** False where {@link #exact} finds no heading of actions; else mostly true. */
    boolean mayBeActions(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && actionStarts.mayBe(text)
                && !actionStarts.isTimeAlone(text);
    }

    /** What a heading of exactly these words means; quick, for looking at every row. */
    HeadingMatch exact(String heading) {
        if (!mayBeExact(heading)) {
            return HeadingMatch.NONE;
        }
        Optional<QuarterText> quarter = QuarterText.findIn(heading);
        Optional<PeriodText> period = hasDigit(heading) ? PeriodText.first(heading) : Optional.empty();
        if (quarter.isPresent()) {
            return ofQuarter(heading, quarter.get());
        }
        String rest = period.map(found -> without(heading, found.start(), found.end()))
                .orElse(heading);
        return match(rest, period.map(PeriodText::period), false);
    }

    /** What a heading most likely means, slips of the pen and unknown wordings included. */
    HeadingMatch likely(String heading) {
        HeadingMatch exact = exact(heading);
        if (exact.isKnown() || heading.isEmpty() || heading.length() > LONGEST) {
            return exact;
        }
        Optional<PeriodText> period = PeriodText.first(heading);
        String rest = period.map(found -> without(heading, found.start(), found.end()))
                .orElse(heading);
        return match(rest, period.map(PeriodText::period), true);
    }

    /** A quarter's own column, the column of its colour, or something else about the quarter, such as its target. */
    private HeadingMatch ofQuarter(String heading, QuarterText quarter) {
        String rest = without(heading, quarter.start(), quarter.end());
        Optional<PeriodText> year = PeriodText.first(rest);
        if (year.isPresent()) {
            rest = without(rest, year.get().start(), year.get().end());
        }
        rest = BRACKETS.matcher(rest).replaceAll(" ");
        HeadingMatch about = match(rest, Optional.empty(), true);
        Kind kind = Kind.QUARTER;
        if (about.isKnown()) {
            kind = switch (about.candidates().get(0).kind()) {
                case STATUS -> about.of(Kind.UPDATE).isPresent() ? Kind.QUARTER : Kind.QUARTER_RAG;
                case UPDATE, SUCCESS_MEASURE, OUTCOMES, DESCRIPTION -> Kind.QUARTER;
                default -> Kind.OTHER;
            };
        }
        Candidate candidate = new Candidate(kind, 1, 0, "heading names a quarter");
        return new HeadingMatch(List.of(candidate), quarter.period(), Optional.of(quarter));
    }

    private HeadingMatch match(String heading, Optional<PlanPeriod> period, boolean loosely) {
        String whole = HeadingForm.of(heading);
        Map<Kind, Candidate> found = new LinkedHashMap<>();
        addPhrase(found, whole, 1, "heading");
        String unbracketed =
                hasBracket(heading) ? HeadingForm.of(BRACKETS.matcher(heading).replaceAll(" ")) : whole;
        if (found.isEmpty() && !unbracketed.equals(whole)) {
            addPhrase(found, unbracketed, 0.95, "heading without its brackets");
        }
        if (found.isEmpty()) {
            addOpenPhrases(found, whole);
        }
        boolean disagree = found.isEmpty() && !addPieces(found, unbracketed.isEmpty() ? whole : unbracketed, loosely);
        if (found.isEmpty() && loosely) {
            addSlips(found, unbracketed);
        }
        if (found.isEmpty() && loosely && !disagree) {
            words.of(unbracketed).forEach(candidate -> found.putIfAbsent(candidate.kind(), candidate));
        }
        if (found.isEmpty() && period.isEmpty()) {
            return HeadingMatch.NONE;
        }
        List<Candidate> candidates = new ArrayList<>(found.values());
        candidates.sort(Headings::likeliestFirst);
        return new HeadingMatch(List.copyOf(candidates), period, Optional.empty());
    }

    private static int likeliestFirst(Candidate one, Candidate other) {
        int byConfidence = Double.compare(other.confidence(), one.confidence());
        return byConfidence != 0 ? byConfidence : Integer.compare(one.rank(), other.rank());
    }

    private static boolean hasBracket(String heading) {
        return heading.indexOf('(') >= 0 || heading.indexOf('[') >= 0;
    }

    private void addPhrase(Map<Kind, Candidate> found, String phrase, double confidence, String because) {
        for (Known known : phrases.getOrDefault(phrase, List.of())) {
            boolean byWho = phrase.endsWith(" by");
            found.putIfAbsent(known.kind, new Candidate(known.kind, confidence, known.rank, because, byWho));
        }
    }

    private void addOpenPhrases(Map<Kind, Candidate> found, String phrase) {
        for (Open open : openPhrases) {
            if (open.phrase.matches(phrase)) {
                Known known = open.known;
                if (known.kind == Kind.OTHER) {
                    found.clear(); // what is known to be none of the fields is not taken for one that begins alike
                }
                found.putIfAbsent(known.kind, new Candidate(known.kind, 0.85, known.rank, "heading begins alike"));
            }
        }
    }

    /**
     * "Lead Officer / Agency": the pieces that are known have to agree on a field; "Status/Who?" agrees on none.
     *
     * @return false where they disagree, so that no one word of them tells what all are about
     */
    private boolean addPieces(Map<Kind, Candidate> found, String phrase, boolean loosely) {
        if (!isParted(phrase)) {
            return true;
        }
        String[] pieces = PIECES.split(phrase);
        if (pieces.length < 2) {
            return true;
        }
        Map<Kind, Integer> ranks = null;
        boolean allKnown = true;
        for (String piece : pieces) {
            Map<Kind, Integer> kinds = new LinkedHashMap<>();
            for (Known known : phrases.getOrDefault(HeadingForm.of(piece), List.of())) {
                kinds.putIfAbsent(known.kind, known.rank);
            }
            if (kinds.isEmpty() && loosely) {
                allKnown = false;
                continue;
            }
            if (kinds.isEmpty()) {
                return true;
            }
            if (ranks == null) {
                ranks = kinds;
            } else {
                ranks.keySet().retainAll(kinds.keySet());
            }
        }
        if (ranks != null) {
            double confidence = allKnown ? 0.85 : 0.6;
            String because = allKnown ? "both parts of the heading" : "a part of the heading";
            ranks.forEach((kind, rank) -> found.putIfAbsent(kind, new Candidate(kind, confidence, rank + 1, because)));
        }
        return ranks == null || !ranks.isEmpty();
    }

    private static boolean isParted(String phrase) {
        for (String mark : PARTING) {
            if (phrase.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private void addSlips(Map<Kind, Candidate> found, String phrase) {
        if (phrase.length() < 5 || phrase.length() > 40) {
            return;
        }
        int allowed = phrase.length() < 9 ? 1 : 2;
        for (Map.Entry<String, List<Known>> entry : phrases.entrySet()) {
            String known = entry.getKey();
            if (known.length() >= 5
                    && known.charAt(0) == phrase.charAt(0) // "Estate" is no slip for "State"
                    && Math.abs(known.length() - phrase.length()) <= allowed
                    && EditDistance.within(phrase, known, allowed)
                    && !isOtherwiseAsked(phrase, known)) {
                addPhrase(found, known, 0.75, "heading spelled like '" + known + "'");
            }
        }
    }

    /** "What will we see" is no slip for "What will we need": a short word with two other letters is another word. */
    private static boolean isOtherwiseAsked(String phrase, String known) {
        String[] some = phrase.split(" ");
        String[] others = known.split(" ");
        for (int i = 0; some.length > 1 && some.length == others.length && i < some.length; i++) {
            if (Math.min(some[i].length(), others[i].length()) <= 4 && !EditDistance.within(some[i], others[i], 1)) {
                return true;
            }
        }
        return false;
    }

    private static String without(String text, int start, int end) {
        return text.substring(0, start) + " " + text.substring(end);
    }

    private static boolean hasDigit(String heading) {
        for (int i = 0; i < heading.length(); i++) {
            if (heading.charAt(i) >= '0' && heading.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
