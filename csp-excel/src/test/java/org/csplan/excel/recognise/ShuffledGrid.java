package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.csplan.core.finding.Location;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridSheet;

/** One plan laid out by chance: columns in any order, under any of their names, with blank, hidden and merged ones. */
final class ShuffledGrid {

    private static final String SHEET = "Grid";
    private static final int GREEN = 0x00B050;

    static final ActionPlan PLAN = ActionPlan.builder()
            .title("Harbour District CSP Action Plan 2024/25")
            .partnership("Harbour District CSP")
            .period(PlanPeriod.parse("2024/25"))
            .addPriority(Priority.builder()
                    .title("Burglary and theft")
                    .addAllActions(actions())
                    .build())
            .build();

    private static final Map<String, List<String>> NAMES = namesOfOneField();

    private final Random random;
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final Map<String, Location> cells = new HashMap<>();
    private final GridSheet.Builder sheet = GridSheet.named(SHEET);
    private int row;

    ShuffledGrid(long seed) {
        random = new Random(seed);
        List<String> fields = new ArrayList<>(List.of(
                "reference",
                "description",
                "leadAgencies",
                "supportingPartners",
                "baseline",
                "target",
                "timescale",
                "resources",
                "Q1",
                "Q2",
                "update",
                "status"));
        Collections.shuffle(fields, random);
        fields.forEach(field -> headings.put(field, heading(field)));
    }

    private static List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            actions.add(Action.builder()
                    .reference("1." + i)
                    .description(
                            "Visit " + (i * 10) + " homes on estate number " + i + " and mark what is worth stealing")
                    .addLeadAgency(Agency.of("Wolds Police"))
                    .addSupportingPartner(Agency.of("Harbour Trust"))
                    .addSupportingPartner(Agency.of("Northmoor Fire and Rescue"))
                    .baseline(Measure.of(String.valueOf(i * 3)))
                    .target(Measure.of(String.valueOf(i * 4)))
                    .timescale(Timescale.parse(i % 2 == 0 ? "Ongoing" : "December 2024"))
                    .resources("Partnership fund")
                    .putQuarter(Quarter.Q1, QuarterlyMeasure.of(i + " streets visited by the team so far"))
                    .putQuarter(Quarter.Q2, QuarterlyMeasure.of("Another " + i + " streets visited since July"))
                    .update("The team is on its " + i + ". round and people are pleased with the visits so far")
                    .status(Status.builder()
                            .progress(Progress.ON_TRACK)
                            .rag(Rag.GREEN)
                            .build())
                    .build());
        }
        return actions;
    }

    /** The cell of every value, by its pointer. */
    Map<String, Location> cells() {
        return cells;
    }

    Grid grid() {
        row = random.nextInt(4);
        int left = random.nextInt(4);
        addRow(Map.of(left, text(PLAN.title(), true)));
        note("/title", left);
        row += random.nextInt(2);
        addRow(Map.of(left, text(PLAN.priorities().get(0).title(), true)));
        note("/priorities/0/title", left);
        row += random.nextInt(2);
        Map<String, Integer> places = place(left);
        Map<Integer, GridCell> header = new TreeMap<>();
        places.forEach((field, column) -> header.put(column, text(headings.get(field), true)));
        addRow(header);
        for (int i = 0; i < PLAN.priorities().get(0).actions().size(); i++) {
            row += random.nextInt(5) == 0 ? 1 : 0;
            addAction(i, places);
        }
        return new Grid("plan.xlsx", List.of(sheet.build()), Optional.empty(), List.of());
    }

    /** The column of each field; some columns are left blank, hidden, or merged with the one to their right. */
    private Map<String, Integer> place(int left) {
        Map<String, Integer> places = new LinkedHashMap<>();
        int column = left;
        for (String field : headings.keySet()) {
            places.put(field, column);
            if (random.nextInt(6) == 0) {
                sheet.hideColumns(column, column);
            }
            int shape = random.nextInt(8);
            if (shape == 0 && column > left && !headings.containsValue("")) {
                column++; // an empty column within the grid; nobody could tell whose a column behind it without a
                // heading is
            } else if (shape == 1) {
                for (int merged = row; merged < row + 14; merged++) {
                    sheet.addMerge(new CellRange(merged, column, merged, column + 1));
                }
                column++;
            }
            column++;
        }
        return places;
    }

    private void addAction(int index, Map<String, Integer> places) {
        Action action = PLAN.priorities().get(0).actions().get(index);
        String path = "/priorities/0/actions/" + index + "/";
        Map<Integer, GridCell> cellsOfRow = new TreeMap<>();
        places.forEach((field, column) -> {
            cellsOfRow.put(column, field.equals("status") ? green() : text(value(action, field), false));
            note(path + (field.startsWith("Q") ? "quarters/" + field : field), column);
        });
        addRow(cellsOfRow);
    }

    private static String value(Action action, String field) {
        return switch (field) {
            case "reference" -> action.reference().orElseThrow();
            case "description" -> action.description().orElseThrow();
            case "leadAgencies" -> "Wolds Police";
            case "supportingPartners" -> "Harbour Trust\nNorthmoor Fire and Rescue";
            case "baseline" -> action.baseline().orElseThrow().text();
            case "target" -> action.target().orElseThrow().text();
            case "timescale" -> action.timescale().orElseThrow().text();
            case "resources" -> action.resources().orElseThrow();
            case "update" -> action.update().orElseThrow();
            default -> action.quarters().get(Quarter.parse(field)).text().orElseThrow();
        };
    }

    /** Any name that the vocabulary has for this field alone, spelled in any way that means the same. */
    private String heading(String field) {
        if (field.startsWith("Q")) {
            String word = pick(Vocabulary.standard().words(WordList.CALENDAR, "quarter"));
            return spelled(word + " " + field.charAt(1));
        }
        if (field.equals("reference") && random.nextInt(3) == 0) {
            return "";
        }
        return spelled(pick(NAMES.get(field)));
    }

    private static Map<String, List<String>> namesOfOneField() {
        Map<String, Set<String>> fields = new HashMap<>();
        Vocabulary.standard()
                .sections(WordList.HEADINGS)
                .forEach((field, words) ->
                        words.forEach(word -> fields.computeIfAbsent(Words.fold(word), folded -> new HashSet<>())
                                .add(field)));
        Map<String, List<String>> names = new HashMap<>();
        Vocabulary.standard()
                .sections(WordList.HEADINGS)
                .forEach((field, words) -> names.put(
                        field,
                        words.stream()
                                .filter(word -> !word.contains("*")
                                        && fields.get(Words.fold(word)).size() == 1)
                                .toList()));
        return names;
    }

    private String spelled(String word) {
        String text =
                switch (random.nextInt(4)) {
                    case 0 -> word.toUpperCase(java.util.Locale.ROOT);
                    case 1 -> Character.toUpperCase(word.charAt(0)) + word.substring(1);
                    default -> word;
                };
        return switch (random.nextInt(5)) {
            case 0 -> text + ":";
            case 1 -> text.replace(' ', '\u00A0');
            case 2 -> "  " + text + " ";
            default -> text;
        };
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void addRow(Map<Integer, GridCell> columns) {
        List<GridCell> placed = new ArrayList<>();
        new TreeMap<>(columns).forEach((column, cell) -> {
            if (!cell.text().isEmpty() || cell.look().fill().isPresent()) {
                placed.add(new GridCell(row, column, cell.kind(), cell.text(), cell.value(), false, cell.look()));
            }
        });
        sheet.addRow(row, random.nextInt(8) == 0, placed);
        row++;
    }

    /** Notes that the value in that column of the row to be added, or just added, is at this pointer. */
    private void note(String pointer, int column) {
        int of = pointer.contains("/actions/") ? row : row - 1;
        cells.put(pointer, new Location(SHEET, CellName.of(of, column)));
    }

    private static GridCell text(String text, boolean bold) {
        return GridCell.text(0, 0, text, look(bold, Optional.empty()));
    }

    private static GridCell green() {
        return GridCell.blank(0, 0, look(false, Optional.of(new CellColour(GREEN))));
    }

    private static CellLook look(boolean bold, Optional<CellColour> fill) {
        return new CellLook(
                fill,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                bold,
                false,
                11,
                Optional.empty(),
                false,
                false,
                true);
    }

    @Override
    public String toString() {
        return "headings " + headings;
    }
}
