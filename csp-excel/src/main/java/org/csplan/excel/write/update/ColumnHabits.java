package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridCell.Kind;

/** How a file fills its columns: with numbers, with dates, with lists parted in this way or that. */
final class ColumnHabits {

    private final ReadPlan read;
    private final PlanPlaces places;
    private final Map<TableFields, List<ActionPlace>> rows = new HashMap<>();
    private final Map<Column, Set<Kind>> kinds = new HashMap<>();
    private final Map<Column, Set<String>> texts = new HashMap<>();
    private final Map<String, List<String>> separators = new HashMap<>();

    /** A column of a grid, counted from 0. */
    private record Column(TableFields table, int index) {}

    ColumnHabits(ReadPlan read, PlanPlaces places) {
        this.read = read;
        this.places = places;
        places.actions().forEach(place -> rows.computeIfAbsent(place.table(), table -> new ArrayList<>())
                .add(place));
    }

    /** Whether a column of the grid has cells of that kind in the rows of its actions. */
    boolean has(TableFields table, int column, Kind kind) {
        return kinds.computeIfAbsent(new Column(table, column), this::findKinds).contains(kind);
    }

    /** The texts of a column in the rows of its actions, each once. */
    Set<String> texts(TableFields table, int column) {
        return texts.computeIfAbsent(new Column(table, column), this::findTexts);
    }

    private Set<Kind> findKinds(Column column) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        ownCells(column).forEach(cell -> found.add(cell.kind()));
        return found;
    }

    private Set<String> findTexts(Column column) {
        return ownCells(column)
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.text().strip())
                .collect(Collectors.toSet());
    }

    private Stream<GridCell> ownCells(Column column) {
        return rows.getOrDefault(column.table(), List.of()).stream()
                .map(place -> places.sheet(place.sheet()).cell(place.row(), column.index()));
    }

    /** What parts the names in cells of that kind, the most usual first. */
    List<String> separators(String tail) {
        return separators.computeIfAbsent(tail, this::findSeparators);
    }

    private List<String> findSeparators(String tail) {
        Map<String, Integer> counts = new HashMap<>();
        ActionPlan plan = read.plan();
        for (int p = 0; p < plan.priorities().size(); p++) {
            for (int a = 0; a < plan.priorities().get(p).actions().size(); a++) {
                Action action = plan.priorities().get(p).actions().get(a);
                if (Contents.of(action).get(tail) instanceof Content.Names names) {
                    String pointer = "/priorities/" + p + "/actions/" + a + tail;
                    places.cell(pointer)
                            .flatMap(cell -> NameList.in(places.gridCell(cell).text(), names.names()))
                            .flatMap(NameList::separator)
                            .ifPresent(separator -> counts.merge(separator, 1, Integer::sum));
                }
            }
        }
        List<String> found = new ArrayList<>(counts.keySet());
        found.sort((a, b) -> counts.get(a).equals(counts.get(b)) ? a.compareTo(b) : counts.get(b) - counts.get(a));
        return found;
    }

    /** The most usual separator of names of that kind. */
    Optional<String> separator(String tail) {
        return separators(tail).stream().findFirst();
    }
}
