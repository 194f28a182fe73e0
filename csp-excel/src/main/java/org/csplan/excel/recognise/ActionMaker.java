package org.csplan.excel.recognise;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.GridCell;

/** Makes actions of rows, and notes the cell of every value. */
final class ActionMaker {

    private final OutcomeColumns outcomes;
    private final AgencyNames agencies;
    private final StatusReader statuses;
    private final Optional<PlanPeriod> period;
    private final PlanSources sources;
    private final ReaderFindings findings;
    private final Timescales timescales;
    private final Measures measures = new Measures();
    private final Shared<Timescale> dated = new Shared<>();
    private final Shared<QuarterlyMeasure> returns = new Shared<>();
    private final Map<TableColumn, QuarterPlace> quarters = new IdentityHashMap<>();
    private boolean colourUsed;

    ActionMaker(
            OutcomeColumns outcomes,
            AgencyNames agencies,
            StatusReader statuses,
            Optional<PlanPeriod> period,
            PlanSources sources,
            ReaderFindings findings) {
        this.outcomes = outcomes;
        this.agencies = agencies;
        this.statuses = statuses;
        this.period = period;
        timescales = new Timescales(period);
        this.sources = sources;
        this.findings = findings;
    }

    /** The action of a row; {@code theme} is the cell of the theme that it stands under. */
    Action make(ActionRow row, Optional<Piece> theme, boolean splitReference) {
        Action.Builder action = Action.builder();
        Map<String, String> other = new LinkedHashMap<>();
        theme.ifPresent(piece -> {
            action.theme(piece.text);
            keep("/theme", piece);
        });
        List<TableColumn> columns = row.table().columns();
        List<Kind> kinds = outcomes.kinds(row.table());
        List<String> updates = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            List<Piece> pieces = row.texts(i);
            Kind kind = kinds.get(i);
            if (kind == Kind.STATUS) {
                status(row, i).ifPresent(action::status);
            } else if (kind == Kind.QUARTER) {
                quarter(row, i, columns).ifPresent(measure -> action.putQuarter(quarterOf(column), measure));
            } else if (kind == Kind.QUARTER_RAG) {
                quarterColourAlone(row, i, columns).ifPresent(measure -> action.putQuarter(quarterOf(column), measure));
            } else if (!pieces.isEmpty()) {
                put(action, other, updates, row, column, kind, pieces, splitReference);
            }
        }
        row.progressRow().ifPresent(piece -> {
            updates.add(piece.text);
            keep("/update", piece);
        });
        if (!updates.isEmpty()) {
            action.update(String.join(" ", updates));
        }
        return action.putAllOther(other).build();
    }

    private void put(
            Action.Builder action,
            Map<String, String> other,
            List<String> updates,
            ActionRow row,
            TableColumn column,
            Kind kind,
            List<Piece> pieces,
            boolean splitReference) {
        String text = join(pieces);
        Piece first = pieces.get(0);
        switch (kind) {
            case REFERENCE -> {
                action.reference(text);
                keep("/reference", pieces);
            }
            case DESCRIPTION -> describe(action, text, pieces, splitReference);
            case LEAD_AGENCIES ->
                agencies(row, pieces, "/leadAgencies", column, other).forEach(action::addLeadAgency);
            case SUPPORTING_PARTNERS ->
                agencies(row, pieces, "/supportingPartners", column, other).forEach(action::addSupportingPartner);
            case BASELINE -> {
                action.baseline(measure(pieces, column));
                keep("/baseline", pieces);
            }
            case TARGET -> {
                action.target(measure(pieces, column));
                keep("/target", pieces);
            }
            case SUCCESS_MEASURE -> {
                action.successMeasure(text);
                keep("/successMeasure", pieces);
            }
            case TIMESCALE -> {
                action.timescale(timescale(first, text));
                keep("/timescale", pieces);
            }
            case RESOURCES -> {
                action.resources(text);
                keep("/resources", pieces);
            }
            case UPDATE -> {
                updates.add(text);
                keep("/update", pieces);
            }
            case OTHER -> putOther(other, heading(row.table(), column), text, pieces);
            default -> {
                // priorities, outcomes and themes stand above the action; colours are read with what they colour
            }
        }
        for (Piece piece : pieces) {
            if (piece.look().struckThrough()) {
                findings.struckThrough(row.table().sheet(), piece);
            }
        }
    }

    private void describe(Action.Builder action, String text, List<Piece> pieces, boolean splitReference) {
        Optional<InlineReference> inline = splitReference ? InlineReference.parse(text) : Optional.empty();
        if (inline.isPresent()) {
            action.reference(inline.get().reference());
            keep("/reference", pieces);
            text = inline.get().rest();
        }
        if (!text.isEmpty()) {
            action.description(text);
            keep("/description", pieces);
        }
    }

    /** The name of a column in {@code other}: its heading, with a number where several have the same. */
    private static String heading(GridTable table, TableColumn column) {
        if (column.heading().isEmpty()) {
            return "Column " + CellName.ofColumn(column.column());
        }
        long before = table.columns().stream()
                .takeWhile(other -> other != column)
                .filter(other -> other.heading().equals(column.heading()))
                .count();
        return before == 0 ? column.heading() : column.heading() + " (" + (before + 1) + ")";
    }

    private void putOther(Map<String, String> other, String heading, String text, List<Piece> pieces) {
        String name = heading;
        for (int n = 2; other.containsKey(name); n++) {
            name = heading + " (" + n + ")";
        }
        other.put(name, text);
        keep("/other/" + name.replace("~", "~0").replace("/", "~1"), pieces);
    }

    private List<Agency> agencies(
            ActionRow row, List<Piece> pieces, String name, TableColumn column, Map<String, String> other) {
        List<Agency> all = new ArrayList<>();
        for (Piece piece : pieces) {
            AgencyNames.Named named = agencies.read(piece.text);
            if (named.none()) {
                putOther(other, heading(row.table(), column), piece.text, List.of(piece));
                continue;
            }
            if (named.unclear()) {
                findings.agencyListUnclear(row.table().sheet(), piece);
            }
            all.addAll(named.agencies());
            keep(name, piece);
        }
        return all;
    }

    private Measure measure(List<Piece> pieces, TableColumn column) {
        Optional<String> year = column.period().map(PlanPeriod::label);
        String text = join(pieces);
        Piece first = pieces.get(0);
        return pieces.size() == 1 && first.kind() == GridCell.Kind.NUMBER
                ? measures.of(text, first, year)
                : measures.of(text, year);
    }

    private Timescale timescale(Piece piece, String text) {
        Optional<LocalDate> day = piece.kind() == GridCell.Kind.DATE ? date(piece.value()) : Optional.empty();
        if (day.isEmpty()) {
            return timescales.of(text);
        }
        LocalDate due =
                piece.look().showsDay() ? day.get() : YearMonth.from(day.get()).atEndOfMonth();
        return dated.of(Timescale.of(text, due));
    }

    private static Optional<LocalDate> date(Object value) {
        if (value instanceof LocalDateTime time) {
            return Optional.of(time.toLocalDate());
        }
        return value instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    private Optional<Status> status(ActionRow row, int index) {
        Optional<Piece> cell = row.coloured(index);
        SeenColour seen = cell.map(piece -> statuses.seen(row, piece)).orElse(SeenColour.NONE);
        Optional<String> wording =
                Optional.of(row.texts(index)).filter(p -> !p.isEmpty()).map(ActionMaker::join);
        Optional<Piece> beside = row.table().indexOf(Kind.STATUS_RAG).flatMap(row::coloured);
        if (beside.isPresent()) {
            SeenColour other = colourOf(row, beside.get());
            if (!other.isNone()) {
                seen = other;
                keep("/status", cell.filter(Piece::hasText).or(() -> beside).get());
                beside.get().become(Fate.PLAN);
            }
        }
        Optional<Status> status =
                statuses.read(wording, seen, cell.flatMap(piece -> piece.look().symbolFont()));
        boolean shown = !seen.isNone();
        cell.filter(piece -> status.isPresent() && (piece.hasText() || shown))
                .ifPresent(piece -> keep("/status", piece));
        row.texts(index).forEach(piece -> piece.become(Fate.PLAN));
        colourUsed(row, cell, shown && wording.isEmpty());
        return status;
    }

    private void colourUsed(ActionRow row, Optional<Piece> cell, boolean decides) {
        if (decides && !colourUsed && statuses.key().isAssumed() && cell.isPresent()) {
            colourUsed = true;
            findings.statusKeyAssumed(row.table().sheet(), cell.get(), StatusKey.SCHEME_IN_WORDS);
        }
    }

    private Optional<QuarterlyMeasure> quarter(ActionRow row, int index, List<TableColumn> columns) {
        TableColumn column = columns.get(index);
        QuarterPlace place = quarters.computeIfAbsent(column, added -> quarterPlace(added, columns));
        String name = place.name();
        List<Piece> pieces = row.texts(index);
        Optional<Piece> cell = row.coloured(index);
        SeenColour seen = cell.map(piece -> statuses.seen(row, piece)).orElse(SeenColour.NONE);
        QuarterlyMeasure measure = QuarterlyMeasure.builder().build();
        if (!pieces.isEmpty()) {
            Measure words = measure(pieces, column);
            measure = QuarterlyMeasure.builder()
                    .text(words.text())
                    .value(words.value())
                    .unit(words.unit())
                    .build();
            keep(name, pieces);
        }
        Optional<Piece> beside = place.colourColumn().flatMap(row::coloured);
        SeenColour other = beside.map(piece -> colourOf(row, piece)).orElse(SeenColour.NONE);
        if (other.rag().isPresent()) {
            measure = measure.withRag(other.rag());
            keep(name + "/rag", beside.get());
        } else if (seen.rag().isPresent()) {
            measure = measure.withRag(seen.rag());
            keep(name, cell.get());
        } else if (measure.text().isPresent()) {
            measure = measure.withRag(statuses.named(pieces.get(0)));
        }
        return measure.text().isEmpty() && measure.rag().isEmpty()
                ? Optional.empty()
                : Optional.of(returns.of(measure));
    }

    /** Where the returns of a quarter go, and the column that has their colours. */
    private record QuarterPlace(String name, Optional<Integer> colourColumn) {}

    private QuarterPlace quarterPlace(TableColumn column, List<TableColumn> columns) {
        Quarter quarter = quarterOf(column);
        return new QuarterPlace("/quarters/" + quarter.label().replace("/", "~1"), colourColumn(columns, quarter));
    }

    private SeenColour colourOf(ActionRow row, Piece piece) {
        SeenColour seen = statuses.seen(row, piece);
        if (!seen.isNone()) {
            return seen;
        }
        return statuses.named(piece)
                .map(rag -> new SeenColour(Optional.of(rag), Optional.of(Signal.of(rag))))
                .orElse(SeenColour.NONE);
    }

    /** A quarter's colour column where the quarter has no words of its own, or words in it that name no colour. */
    private Optional<QuarterlyMeasure> quarterColourAlone(ActionRow row, int index, List<TableColumn> columns) {
        Quarter quarter = quarterOf(columns.get(index));
        boolean beside = columns.stream()
                .anyMatch(column -> column.is(Kind.QUARTER) && quarterOf(column).equals(quarter));
        return beside ? Optional.empty() : quarter(row, index, columns);
    }

    private Optional<Integer> colourColumn(List<TableColumn> columns, Quarter quarter) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).is(Kind.QUARTER_RAG) && quarterOf(columns.get(i)).equals(quarter)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Quarter quarterOf(TableColumn column) {
        return QuarterKey.of(column.field().quarter().orElseThrow(), period);
    }

    private void keep(String name, List<Piece> pieces) {
        for (Piece piece : pieces) {
            keep(name, piece);
        }
    }

    private void keep(String name, Piece piece) {
        sources.put(name, piece);
        piece.become(Fate.PLAN);
    }

    private static String join(List<Piece> pieces) {
        return pieces.size() == 1
                ? pieces.get(0).text
                : pieces.stream().map(piece -> piece.text).distinct().collect(Collectors.joining(" "));
    }
}
