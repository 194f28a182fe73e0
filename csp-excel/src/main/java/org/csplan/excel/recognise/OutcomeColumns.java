package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    private final Map<GridTable, List<Kind>> kinds = new HashMap<>();

    /** Decides for the grids of one plan; a grid that tells too little goes by another with the same heading. */
    OutcomeColumns(List<PriorityDraft> priorities) {
        Map<GridTable, List<List<ActionRow>>> tables = byTable(priorities);
        Map<String, Kind> settled = new HashMap<>();
        tables.forEach((table, groups) -> {
            for (int i = 0; i < table.columns().size(); i++) {
                if (isUndecided(table, i)) {
                    String heading = HeadingForm.of(table.columns().get(i).heading());
                    byFilling(i, groups, isObjective(table, i))
                            .ifPresent(kind -> settled.merge(heading, kind, OutcomeColumns::ofBoth));
                }
            }
        });
        tables.forEach((table, groups) -> kinds.put(table, decide(table, groups, settled)));
    }

    /** What holds for one priority as a whole may hold for another; else the first grid decides. */
    private static Kind ofBoth(Kind one, Kind other) {
        return other == Kind.OUTCOMES ? other : one;
    }

    /** The grids, and of those that are to be decided on the rows of each priority. */
    private static Map<GridTable, List<List<ActionRow>>> byTable(List<PriorityDraft> priorities) {
        Map<GridTable, List<List<ActionRow>>> tables = new LinkedHashMap<>();
        for (PriorityDraft priority : priorities) {
            GridTable table = null;
            List<ActionRow> group = null;
            for (ActionRow row : priority.rows()) {
                if (row.table() != table) {
                    table = row.table();
                    List<List<ActionRow>> groups = tables.computeIfAbsent(table, t -> new ArrayList<>());
                    group = isUndecided(table) ? new ArrayList<>() : null;
                    if (group != null) {
                        groups.add(group);
                    }
                }
                if (group != null) {
                    group.add(row);
                }
            }
        }
        return tables;
    }

    /** What the columns of a grid hold in the end. */
    List<Kind> kinds(GridTable table) {
        return kinds.computeIfAbsent(table, empty -> empty.columns().stream()
                .map(column -> column.field().kind())
                .toList());
    }

    private static List<Kind> decide(GridTable table, List<List<ActionRow>> groups, Map<String, Kind> settled) {
        List<Kind> decided = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            TableColumn column = table.columns().get(i);
            if (!isUndecided(table, i)) {
                decided.add(column.field().kind());
                continue;
            }
            boolean objective = isObjective(table, i);
            Kind kind = byFilling(i, groups, objective)
                    .or(() -> Optional.ofNullable(settled.get(HeadingForm.of(column.heading()))))
                    .orElse(objective ? Kind.THEME : Kind.SUCCESS_MEASURE);
            decided.add(isTaken(table, i, kind) || decided.contains(kind) ? Kind.OTHER : kind);
        }
        return List.copyOf(decided);
    }

    private static boolean isTaken(GridTable table, int index, Kind kind) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (i != index && !isUndecided(table, i) && table.columns().get(i).is(kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUndecided(GridTable table) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (isUndecided(table, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUndecided(GridTable table, int index) {
        TableColumn column = table.columns().get(index);
        boolean about = column.is(Kind.OUTCOMES) || column.is(Kind.THEME) || column.is(Kind.SUCCESS_MEASURE);
        if (!about || column.isByLayout()) {
            return false;
        }
        return match(table, index)
                .filter(match -> match.of(Kind.OUTCOMES).isPresent())
                .filter(match -> match.of(Kind.THEME).isPresent()
                        || match.of(Kind.SUCCESS_MEASURE).isPresent())
                .isPresent();
    }

    private static boolean isObjective(GridTable table, int index) {
        return match(table, index).flatMap(match -> match.of(Kind.THEME)).isPresent();
    }

    private static Optional<HeadingMatch> match(GridTable table, int index) {
        return table.header().at(table.columns().get(index).column()).map(Header.HeadCell::match);
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
}
