package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.period.Months;
import org.csplan.excel.recognise.HeadingMatch.Candidate;

/** Knows what a heading is about by a single word of it, where its wording is not known. */
final class HeadingWords {

    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z']+");

    private static final String PREPOSITIONS = "prepositions";
    private static final String FILLERS = "fillers";
    private static final String HELPING = "helping";

    /** Sections that name no field. */
    private static final Set<String> MODIFIERS = Set.of(PREPOSITIONS, FILLERS, HELPING);

    private final Map<String, List<Kind>> kinds = new HashMap<>();
    private final Set<String> prepositions;
    private final Set<String> fillers;
    private final List<String> fillerPhrases;
    private final Set<String> helping;

    HeadingWords(Map<String, List<String>> sections) {
        sections.forEach((section, words) -> {
            if (!MODIFIERS.contains(section)) {
                Kind kind = Field.parse(section).kind();
                words.forEach(word ->
                        kinds.computeIfAbsent(word, any -> new ArrayList<>()).add(kind));
            }
        });
        prepositions = new HashSet<>(sections.getOrDefault(PREPOSITIONS, List.of()));
        fillers = new HashSet<>(sections.getOrDefault(FILLERS, List.of()));
        helping = new HashSet<>(sections.getOrDefault(HELPING, List.of()));
        fillerPhrases = fillers.stream().filter(words -> words.contains(" ")).toList();
    }

    /** The last word before a preposition says what an English heading is about; in "Update Jan 2025" it is no month. */
    List<Candidate> of(String phrase) {
        String telling = phrase;
        for (String words : fillerPhrases) {
            telling = telling.replace(words, " ");
        }
        List<String> words = List.of(NOT_WORDS.split(telling));
        String last = "";
        for (String word : words) {
            if (prepositions.contains(word) && kinds.containsKey(last)) {
                break;
            }
            if (!fillers.contains(word) && Months.find(word).isEmpty()) {
                last = word;
            }
        }
        boolean helps = words.stream().anyMatch(helping::contains);
        List<Candidate> candidates = new ArrayList<>();
        for (Kind about : kinds.getOrDefault(last, List.of())) {
            Kind kind = about == Kind.LEAD_AGENCIES && helps ? Kind.SUPPORTING_PARTNERS : about;
            candidates.add(new Candidate(kind, 0.6, 500, "heading is about '" + last + "'"));
        }
        return candidates;
    }
}
