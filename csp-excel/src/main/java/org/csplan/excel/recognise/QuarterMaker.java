package org.csplan.excel.recognise;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;

/** Makes what was returned for a quarter of its words and of its colour, which may stand in a column beside it. */
final class QuarterMaker {

    /**
     * Where the returns of a quarter go.
     *
     * @param quarter the quarter
     * @param name its part of a pointer
     * @param colourColumn the index of the column that has its colours; -1 where there is none
     * @param beside whether it has a column for its words
     */
    private record Place(Quarter quarter, String name, int colourColumn, boolean beside) {}

    private final StatusReader statuses;
    private final Measures measures;
    private final Optional<PlanPeriod> period;
    private final PlanSources sources;
    private final Map<TableColumn, Place> places = new IdentityHashMap<>();
    private final Shared<QuarterlyMeasure> returns = new Shared<>();

    QuarterMaker(StatusReader statuses, Measures measures, Optional<PlanPeriod> period, PlanSources sources) {
        this.statuses = statuses;
        this.measures = measures;
        this.period = period;
        this.sources = sources;
    }

    /** Puts what the column of that index says of its quarter; false for a colour beside words, which is read with the words. */
    boolean put(ActionFields action, ActionRow row, int index, Kind kind) {
        TableColumn column = row.table().columns().get(index);
        Place place = places.get(column);
        if (place == null) {
            place = place(column, row.table().columns());
            places.put(column, place);
        }
        if (kind == Kind.QUARTER_RAG && place.beside) {
            return false;
        }
        Piece words = row.firstText(index);
        sources.keep(place.name, row, index);
        Optional<Rag> rag = rag(row, index, place, words);
        if (words != null) {
            Measure measure = measures.of(row, index);
            action.putQuarter(
                    place.quarter,
                    returns.of(
                            new QuarterlyMeasure(Optional.of(measure.text()), measure.value(), measure.unit(), rag)));
        } else if (rag.isPresent()) {
            action.putQuarter(
                    place.quarter,
                    returns.of(new QuarterlyMeasure(Optional.empty(), Optional.empty(), Optional.empty(), rag)));
        }
        return true;
    }

    private Optional<Rag> rag(ActionRow row, int index, Place place, Piece words) {
        Piece beside = place.colourColumn < 0 ? null : row.cell(place.colourColumn);
        SeenColour other = beside == null ? SeenColour.NONE : statuses.colourOf(row, beside);
        if (other.rag().isPresent()) {
            sources.keep(place.name + "/rag", beside);
            return other.rag();
        }
        Piece cell = row.cell(index);
        SeenColour seen = cell == null ? SeenColour.NONE : statuses.seen(row, cell);
        if (seen.rag().isPresent()) {
            sources.keep(place.name, cell);
            return seen.rag();
        }
        return words == null ? Optional.empty() : statuses.named(words);
    }

    private Place place(TableColumn column, List<TableColumn> columns) {
        Quarter quarter = quarterOf(column);
        int colours = -1;
        boolean beside = false;
        for (int i = columns.size() - 1; i >= 0; i--) {
            TableColumn other = columns.get(i);
            if (other.is(Kind.QUARTER_RAG) && quarterOf(other).equals(quarter)) {
                colours = i;
            }
            beside |= other.is(Kind.QUARTER) && quarterOf(other).equals(quarter);
        }
        return new Place(quarter, "/quarters/" + quarter.label().replace("/", "~1"), colours, beside);
    }

    private Quarter quarterOf(TableColumn column) {
        return QuarterKey.of(column, period);
    }
}
