package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;

/**
 * Decides what outcomes and objectives columns hold, by how they are filled: once for a priority they are its
 * outcomes, for a part of the actions their theme, and row by row how success will be known, or an objective.
 */
final class OutcomeColumns {

    private final Map<String, Kind> settled = new HashMap<>();
    private final Map<TableColumn, Kind> kinds = new HashMap<>();

    /** Learns from the rows of a grid, by priority. */
    void learn(GridTable table, List<List<ActionRow>> groups) {
        for (int i = 0; i < table.columns().size(); i++) {
            TableColumn column = table.columns().get(i);
            if (mayBeOutcomes(table, column)) {
                Optional<Kind> kind = byFilling(i, groups, isObjective(table, column));
                kind.ifPresent(found -> {
                    kinds.put(column, found);
                    settled.putIfAbsent(Headings.plain(column.heading()), found);
                });
            }
        }
    }

    /** What the column holds in the end. */
    Kind kindOf(GridTable table, TableColumn column) {
        if (!mayBeOutcomes(table, column)) {
            return column.field().kind();
        }
        Kind byRow = isObjective(table, column) ? Kind.THEME : Kind.SUCCESS_MEASURE;
        Kind kind = kinds.getOrDefault(column, settled.getOrDefault(Headings.plain(column.heading()), byRow));
        boolean taken = table.columns().stream()
                .anyMatch(other -> other != column && !mayBeOutcomes(table, other) && other.is(kind));
        return taken ? Kind.OTHER : kind;
    }

    private static boolean mayBeOutcomes(GridTable table, TableColumn column) {
        if (column.because().equals("layout")) {
            return false;
        }
        boolean about = column.is(Kind.OUTCOMES) || column.is(Kind.THEME) || column.is(Kind.SUCCESS_MEASURE);
        return about && match(table, column).map(OutcomeColumns::isUndecided).orElse(false);
    }

    private static boolean isUndecided(HeadingMatch match) {
        return match.of(Kind.OUTCOMES).isPresent()
                && (match.of(Kind.THEME).isPresent()
                        || match.of(Kind.SUCCESS_MEASURE).isPresent());
    }

    private static boolean isObjective(GridTable table, TableColumn column) {
        return match(table, column)
                .map(found -> found.of(Kind.THEME).isPresent())
                .orElse(false);
    }

    private static Optional<HeadingMatch> match(GridTable table, TableColumn column) {
        return table.header().at(column.column()).map(Header.HeadCell::match);
    }

    private static Optional<Kind> byFilling(int column, List<List<ActionRow>> groups, boolean objective) {
        int rows = 0;
        int cells = 0;
        boolean severalRows = false;
        boolean once = true;
        for (List<ActionRow> group : groups) {
            Set<Piece> pieces = new HashSet<>();
            group.forEach(row -> pieces.addAll(row.texts(column)));
            rows += group.size();
            cells += pieces.size();
            severalRows |= group.size() > 1;
            once &= group.size() < 2 || pieces.size() <= 1;
        }
        if (cells == 0 || !severalRows) {
            return Optional.empty();
        }
        if (once) {
            return Optional.of(Kind.OUTCOMES);
        }
        boolean byRow = cells * 10 >= rows * 7;
        return Optional.of(byRow && !objective ? Kind.SUCCESS_MEASURE : Kind.THEME);
    }

    /** The rows of a grid by priority, in order. */
    static List<List<ActionRow>> groups(List<PriorityDraft> priorities, GridTable table) {
        List<List<ActionRow>> groups = new ArrayList<>();
        for (PriorityDraft priority : priorities) {
            List<ActionRow> rows =
                    priority.rows().stream().filter(row -> row.table() == table).toList();
            if (!rows.isEmpty()) {
                groups.add(rows);
            }
        }
        return groups;
    }
}
