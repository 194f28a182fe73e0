package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.layout.TableKind;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Rag;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.write.patch.Fill;
import org.csplan.excel.write.update.Content.Colour;

/** How a file shows the colour of a status: which fills it uses for which, or none because words or formats do. */
final class ColourHabits {

    private static final Map<Rag, CellColour> USUAL = Map.of(
            Rag.RED, new CellColour(0xFF0000),
            Rag.AMBER, new CellColour(0xFFC000),
            Rag.GREEN, new CellColour(0x92D050),
            Rag.BLUE, new CellColour(0x00B0F0),
            Rag.GREY, new CellColour(0xBFBFBF));

    private final PlanPlaces places;
    private final Map<Colour, ColourExamples> examples = new HashMap<>();
    private final List<CellAt> keyFills = new ArrayList<>();

    ColourHabits(ReadPlan read, PlanPlaces places) {
        this.places = places;
        ActionPlan plan = read.plan();
        for (int p = 0; p < plan.priorities().size(); p++) {
            for (int a = 0; a < plan.priorities().get(p).actions().size(); a++) {
                Action action = plan.priorities().get(p).actions().get(a);
                String pointer = "/priorities/" + p + "/actions/" + a;
                Optional<ActionPlace> place = places.action(p, a);
                Contents.of(action).forEach((tail, content) -> {
                    if (!content.colour().isNone()) {
                        colourCell(place, pointer, tail).ifPresent(cell -> learn(cell, content.colour()));
                    }
                });
            }
        }
        read.tables().stream().filter(table -> table.kind() == TableKind.KEY).forEach(this::learnKey);
    }

    private Optional<CellAt> colourCell(Optional<ActionPlace> place, String pointer, String tail) {
        Optional<CellAt> apart =
                place.flatMap(at -> at.colourColumn(tail).map(column -> new CellAt(at.sheet(), at.row(), column)));
        return apart.or(() -> places.cell(pointer + tail + "/rag")).or(() -> places.cell(pointer + tail));
    }

    private void learn(CellAt cell, Colour colour) {
        examples.computeIfAbsent(colour, c -> new ColourExamples()).add(cell, places.gridCell(cell));
    }

    private void learnKey(ImportReport.Table table) {
        CellRange range = TableFields.range(table.range());
        for (int row = range.firstRow(); row <= range.lastRow(); row++) {
            for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                CellAt cell = new CellAt(table.sheet(), row, column);
                if (places.gridCell(cell).look().fill().isPresent()) {
                    keyFills.add(cell);
                }
            }
        }
    }

    /**
     * The ways to give a cell that colour behind it, the one that the file uses first; an absent one leaves the cell
     * as it looks.
     */
    List<Optional<Fill>> fills(CellAt cell, Colour colour) {
        List<Optional<Fill>> fills = new ArrayList<>();
        boolean filledHere = examples.values().stream().anyMatch(ColourExamples::anyFilled);
        ColourExamples ofColour = examples.getOrDefault(colour, ColourExamples.NONE);
        if (ofColour.anyUnfilled() || !filledHere && !examples.isEmpty()) {
            fills.add(Optional.empty());
        }
        ofColour.nearest(cell).ifPresent(example -> fills.add(Optional.of(like(example))));
        key(colour).ifPresent(fill -> fills.add(Optional.of(fill)));
        usual(colour).ifPresent(rgb -> fills.add(Optional.of(Fill.of(rgb))));
        if (!fills.contains(Optional.<Fill>empty())) {
            fills.add(Optional.empty());
        }
        return fills;
    }

    /** The fill of the file's own key that is closest to what is usual. */
    private Optional<Fill> key(Colour colour) {
        return usual(colour).flatMap(wanted -> keyFills.stream()
                .filter(cell -> nearest(places.gridCell(cell).look().fill().orElseThrow())
                        .equals(colour.rag()))
                .min(Comparator.comparingInt(
                        cell -> difference(places.gridCell(cell).look().fill().orElseThrow(), wanted)))
                .map(ColourHabits::like));
    }

    private static Fill like(CellAt cell) {
        return Fill.like(cell.sheet(), cell.row(), cell.column());
    }

    private static Optional<CellColour> usual(Colour colour) {
        return colour.rag().map(USUAL::get).or(() -> colour.hex()
                .map(hex -> new CellColour(Integer.parseInt(hex.substring(1), 16))));
    }

    private static Optional<Rag> nearest(CellColour colour) {
        return USUAL.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<Rag, CellColour> usual) -> difference(colour, usual.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static int difference(CellColour a, CellColour b) {
        int red = a.red() - b.red();
        int green = a.green() - b.green();
        int blue = a.blue() - b.blue();
        return red * red + green * green + blue * blue;
    }

    /** What a column that holds nothing but colours says for that one: the words of an example, else its name. */
    Optional<String> words(TableFields table, int column, Colour colour, ColumnHabits habits) {
        Optional<String> example =
                examples.getOrDefault(colour, ColourExamples.NONE).words(column);
        Set<String> texts = habits.texts(table, column);
        if (example.isPresent() || texts.isEmpty()) {
            return example;
        }
        boolean letters = texts.stream().allMatch(text -> text.length() == 1);
        return colour.rag().map(rag -> {
            String name =
                    rag.id().substring(0, 1).toUpperCase(Locale.ROOT) + rag.id().substring(1);
            return letters ? name.substring(0, 1) : name;
        });
    }
}
