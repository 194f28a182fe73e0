package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.write.NewSheet.Choice;
import org.csplan.excel.write.NewSheet.Colouring;
import org.csplan.excel.write.NewSheet.WordColour;

/** Helps whoever fills in statuses: drop-downs, hints, and colours that come by themselves with the words. */
final class StatusHelp {

    /** What a drop-down and a hint can hold. */
    private static final int LONGEST = 255;

    private final List<WrittenColumn> columns;
    private final List<String> words;
    private final List<WordColour> wordColours;
    private final String hint;

    StatusHelp(ActionPlan plan, List<WrittenColumn> columns) {
        this.columns = columns;
        List<Status> statuses = plan.priorities().stream()
                .flatMap(priority -> priority.actions().stream())
                .flatMap((Action action) -> action.status().stream())
                .toList();
        words = words(statuses);
        wordColours = agreeWith(statuses, coloursOfWords(plan.statusKey())) && !hasColumn(Kind.STATUS_RAG)
                ? wordColours(plan.statusKey())
                : List.of();
        hint = hint(plan.statusKey());
    }

    /** Adds what helps in these rows. */
    void add(SheetBuilder sheet, int firstRow, int lastRow) {
        for (int c = 0; c < columns.size(); c++) {
            CellRange range = new CellRange(firstRow, c, lastRow, c);
            switch (columns.get(c).field().kind()) {
                case STATUS -> {
                    sheet.choice(new Choice(range, words, "Status", hint));
                    if (!wordColours.isEmpty()) {
                        sheet.colouring(new Colouring(range, wordColours));
                    }
                }
                case STATUS_RAG, QUARTER_RAG -> {
                    sheet.choice(new Choice(range, Palette.colourWords(), "Colour", hint));
                    sheet.colouring(new Colouring(range, colourNames()));
                }
                default -> {}
            }
        }
    }

    private boolean hasColumn(Kind kind) {
        return PlanComposer.indexOf(columns, kind).isPresent();
    }

    /** The usual words, then the plan's own, as far as there is room. */
    private static List<String> words(List<Status> statuses) {
        Set<String> known = new LinkedHashSet<>(Palette.progressWords());
        Set<String> folded = known.stream().map(StatusHelp::lower).collect(Collectors.toSet());
        for (Status status : statuses) {
            String wording = status.wording().orElse(",");
            int length = String.join(",", known).length() + 1 + wording.length();
            boolean fits = wording.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n') && length <= LONGEST - 2;
            if (fits && folded.add(lower(wording))) {
                known.add(wording);
            }
        }
        return List.copyOf(known);
    }

    private static Map<String, Rag> coloursOfWords(Map<String, Progress> key) {
        Map<String, Rag> colours = new LinkedHashMap<>();
        for (Progress progress : Progress.values()) {
            Palette.colour(progress, key).ifPresent(rag -> colours.put(Palette.word(progress), rag));
        }
        return colours;
    }

    private static List<WordColour> wordColours(Map<String, Progress> key) {
        return coloursOfWords(key).entrySet().stream()
                .map(entry -> new WordColour(entry.getKey(), Palette.fill(entry.getValue())))
                .toList();
    }

    private static List<WordColour> colourNames() {
        List<WordColour> names = new ArrayList<>();
        for (Rag rag : Rag.values()) {
            names.add(new WordColour(Palette.word(rag), Palette.fill(rag)));
        }
        return names;
    }

    /** A colour that comes with a word must not give one to a status that has none, or another. */
    private static boolean agreeWith(List<Status> statuses, Map<String, Rag> colours) {
        Map<String, Rag> byWord = new LinkedHashMap<>();
        colours.forEach((word, rag) -> byWord.put(lower(word), rag));
        return statuses.stream()
                .filter(status -> status.wording()
                        .map(StatusHelp::lower)
                        .filter(byWord::containsKey)
                        .isPresent())
                .allMatch(status -> status.rag()
                        .filter(rag -> rag == byWord.get(lower(status.wording().orElseThrow())))
                        .isPresent());
    }

    private static String hint(Map<String, Progress> key) {
        Map<String, Progress> meanings = key.isEmpty() ? Palette.usualKey() : key;
        String colours = meanings.entrySet().stream()
                .filter(meaning -> !meaning.getKey().startsWith("#"))
                .map(meaning -> meaning.getKey() + " "
                        + Palette.word(meaning.getValue()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "Choose how the action stands, or write words of your own. The colours: " + colours + ".";
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
