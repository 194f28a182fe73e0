package org.csplan.excel.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.csplan.core.layout.Field;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.PlanText;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Timescale;
import org.csplan.excel.write.WrittenColumn.Cell;
import org.csplan.excel.write.WrittenColumn.RowOf;

/** What each field of an action writes into its cell. */
final class FieldCells {

    private final String agencySeparator;
    private final StatusCells statuses;
    /** Many actions have the same timescale, and it takes many tries to find how a date was written. */
    private final Map<Timescale, Cell> timescales = new HashMap<>();

    FieldCells(String agencySeparator, StatusCells statuses) {
        this.agencySeparator = agencySeparator;
        this.statuses = statuses;
    }

    /**
     * The cell of a field under that heading. Where the field says nothing, it is what else the action has under the
     * heading: "TBC" in a column of agencies is no agency, but was there.
     */
    Cell of(Field field, String heading, RowOf row) {
        Cell cell = of(field, row);
        return cell.isEmpty() ? text(Optional.ofNullable(row.action().other().get(heading))) : cell;
    }

    /** The cell of a field, whatever stands over it. */
    Cell of(Field field, RowOf row) {
        Action action = row.action();
        return switch (field.kind()) {
            case REFERENCE -> text(action.reference());
            case PRIORITY -> text(Optional.of(row.priority().title()));
            case THEME -> text(action.theme());
            case OUTCOMES ->
                row.first() ? text(Optional.of(String.join("\n", row.priority().outcomes()))) : Cell.EMPTY;
            case DESCRIPTION -> text(action.description());
            case LEAD_AGENCIES -> agencies(action.leadAgencies());
            case SUPPORTING_PARTNERS -> agencies(action.supportingPartners());
            case BASELINE -> measure(action.baseline());
            case TARGET -> measure(action.target());
            case SUCCESS_MEASURE -> text(action.successMeasure());
            case TIMESCALE ->
                action.timescale()
                        .map(timescale -> timescales.computeIfAbsent(timescale, when -> whole(DateCell.of(when))))
                        .orElse(Cell.EMPTY);
            case RESOURCES -> text(action.resources());
            case QUARTER -> quarter(field.quarter().orElseThrow(), action);
            case QUARTER_RAG -> quarterRag(field.quarter().orElseThrow(), action);
            case UPDATE -> text(action.update());
            case STATUS -> action.status().map(statuses::status).orElse(Cell.EMPTY);
            case STATUS_RAG -> action.status().map(statuses::rag).orElse(Cell.EMPTY);
            case OTHER -> Cell.EMPTY;
        };
    }

    private Cell agencies(List<Agency> agencies) {
        return agencies.isEmpty()
                ? Cell.EMPTY
                : text(Optional.of(agencies.stream().map(Agency::name).collect(Collectors.joining(agencySeparator))));
    }

    private static Cell measure(Optional<Measure> measure) {
        return measure.map(given -> whole(NumberCell.of(given.text(), given.value())))
                .orElse(Cell.EMPTY);
    }

    private Cell quarter(Quarter quarter, Action action) {
        QuarterlyMeasure given = action.quarters().get(quarter);
        if (given == null) {
            return Cell.EMPTY;
        }
        Content content = given.text()
                .map(text -> whole(NumberCell.of(text, given.value())).content())
                .orElse(Content.NOTHING);
        boolean besideIt = given.rag().isPresent() && statuses.hasColumnForReturns();
        return new Cell(content, besideIt ? OptionalInt.empty() : fill(given.rag()));
    }

    private static Cell quarterRag(Quarter quarter, Action action) {
        return Optional.ofNullable(action.quarters().get(quarter))
                .flatMap(QuarterlyMeasure::rag)
                .map(rag -> new Cell(new Content.Words(Palette.word(rag)), fill(Optional.of(rag))))
                .orElse(Cell.EMPTY);
    }

    private static OptionalInt fill(Optional<Rag> rag) {
        return rag.isPresent() ? OptionalInt.of(Palette.fill(rag.get())) : OptionalInt.empty();
    }

    static Cell text(Optional<String> text) {
        return text.map(words -> Cell.of(PlanText.tidy(words))).orElse(Cell.EMPTY);
    }

    /** Tidied, whatever it is. */
    private static Cell whole(Content content) {
        return content instanceof Content.Words words ? Cell.of(PlanText.tidy(words.shown())) : Cell.of(content);
    }
}
