package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.Agency;
import org.csplan.excel.grid.CellName;

/** Makes actions of rows, and notes the cell of every value. */
final class ActionMaker {

    private final OutcomeColumns outcomes;
    private final AgencyNames agencies;
    private final PlanSources sources;
    private final ReaderFindings findings;
    private final Timescales timescales;
    private final Measures measures = new Measures();
    private final StatusReader reader;
    private final StatusMaker statuses;
    private final QuarterMaker quarters;
    private final Map<GridTable, String[]> asideNames = new HashMap<>();

    ActionMaker(
            OutcomeColumns outcomes,
            AgencyNames agencies,
            StatusReader statuses,
            Optional<PlanPeriod> period,
            PlanSources sources,
            ReaderFindings findings) {
        this.outcomes = outcomes;
        this.agencies = agencies;
        this.sources = sources;
        this.findings = findings;
        timescales = new Timescales(period);
        reader = statuses;
        this.statuses = new StatusMaker(statuses, sources, findings);
        quarters = new QuarterMaker(statuses, measures, period, sources);
    }

    /** The action of a row; {@code theme} is the cell of the theme that it stands under. */
    Action make(ActionRow row, Optional<Piece> theme, boolean splitReference) {
        ActionFields action = new ActionFields();
        if (theme.isPresent()) {
            action.theme = theme.get().text;
            sources.keep("/theme", theme.get());
        }
        List<Kind> kinds = outcomes.kinds(row.table());
        for (int i = 0; i < kinds.size(); i++) {
            Kind kind = kinds.get(i);
            if (kind == Kind.STATUS) {
                action.status = statuses.make(row, i);
            } else if (kind == Kind.QUARTER || kind == Kind.QUARTER_RAG) {
                boolean colourBeside = !quarters.put(action, row, i, kind);
                if (colourBeside) {
                    keepWords(action, row, i);
                }
            } else if (kind == Kind.STATUS_RAG) {
                keepWords(action, row, i);
            } else if (row.hasText(i)) {
                put(action, row, i, kind, splitReference);
                tellStruckThrough(row, i);
            }
        }
        if (row.progressRow().isPresent()) {
            action.addUpdate(row.progressRow().get().text);
            sources.keep("/update", row.progressRow().get());
        }
        return action.action();
    }

    /** A column of colours may say more than a colour, such as "On hold"; that is kept, too. */
    private void keepWords(ActionFields action, ActionRow row, int index) {
        Piece words = row.firstText(index);
        if (words != null && !reader.isColour(words)) {
            put(action, row, index, Kind.OTHER, false);
        }
    }

    private void put(ActionFields action, ActionRow row, int index, Kind kind, boolean splitReference) {
        switch (kind) {
            case REFERENCE -> {
                action.reference = row.text(index);
                sources.keep("/reference", row, index);
            }
            case DESCRIPTION -> describe(action, row, index, splitReference);
            case LEAD_AGENCIES -> action.leadAgencies = agencies(action, row, index, "/leadAgencies");
            case SUPPORTING_PARTNERS -> action.supportingPartners = agencies(action, row, index, "/supportingPartners");
            case BASELINE -> {
                action.baseline = measures.of(row, index);
                sources.keep("/baseline", row, index);
            }
            case TARGET -> {
                action.target = measures.of(row, index);
                sources.keep("/target", row, index);
            }
            case SUCCESS_MEASURE -> {
                action.successMeasure = row.text(index);
                sources.keep("/successMeasure", row, index);
            }
            case TIMESCALE -> {
                action.timescale = timescales.of(row, index);
                sources.keep("/timescale", row, index);
            }
            case RESOURCES -> {
                action.resources = row.text(index);
                sources.keep("/resources", row, index);
            }
            case UPDATE -> {
                action.addUpdate(row.text(index));
                sources.keep("/update", row, index);
            }
            case OTHER -> sources.keep(putOther(action, row.table(), index, row.text(index)), row, index);
            default -> {
                // priorities, outcomes and themes stand above the action; colours are read with what they colour
            }
        }
    }

    private void tellStruckThrough(ActionRow row, int index) {
        for (int i = 0; i < row.count(index); i++) {
            Piece piece = row.piece(index, i);
            if (piece.look().struckThrough()) {
                findings.struckThrough(row.table().sheet(), piece);
            }
        }
    }

    private void describe(ActionFields action, ActionRow row, int index, boolean splitReference) {
        String text = row.text(index);
        Optional<InlineReference> inline = splitReference ? InlineReference.parse(text) : Optional.empty();
        if (inline.isPresent()) {
            action.reference = inline.get().reference();
            sources.keep("/reference", row, index);
            text = inline.get().rest();
        }
        if (!text.isEmpty()) {
            action.description = text;
            sources.keep("/description", row, index);
        }
    }

    /** Puts words aside under the heading of their column, with a number where several have the same, and gives their pointer. */
    private String putOther(ActionFields action, GridTable table, int index, String text) {
        String heading = asideNames.computeIfAbsent(table, ActionMaker::asideNames)[index];
        String name = heading;
        for (int n = 2; action.hasOther(name); n++) {
            name = heading + " (" + n + ")";
        }
        action.putOther(name, text);
        return "/other/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** What each column is called where its words are kept aside. */
    private static String[] asideNames(GridTable table) {
        String[] names = new String[table.columns().size()];
        Map<String, Integer> before = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            TableColumn column = table.columns().get(i);
            int number = before.merge(column.heading(), 1, Integer::sum);
            if (column.heading().isEmpty()) {
                names[i] = "Column " + CellName.ofColumn(column.column());
            } else {
                names[i] = number == 1 ? column.heading() : column.heading() + " (" + number + ")";
            }
        }
        return names;
    }

    private List<Agency> agencies(ActionFields action, ActionRow row, int index, String name) {
        List<Agency> all = List.of();
        for (int i = 0; i < row.count(index); i++) {
            Piece piece = row.piece(index, i);
            AgencyNames.Named named = agencies.read(piece.text);
            if (named.none()) {
                sources.keep(putOther(action, row.table(), index, piece.text), piece);
                continue;
            }
            if (named.unclear()) {
                findings.agencyListUnclear(row.table().sheet(), piece);
            }
            all = all.isEmpty() ? named.agencies() : joined(all, named.agencies());
            sources.keep(name, piece);
        }
        return all;
    }

    private static List<Agency> joined(List<Agency> first, List<Agency> second) {
        List<Agency> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
