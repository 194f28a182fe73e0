package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridCell.Kind;

/** How a file fills its columns: with numbers, with dates, with lists parted in this way or that. */
final class ColumnHabits {

    private final ReadPlan read;
    private final PlanPlaces places;
    private final Map<String, List<String>> separators = new HashMap<>();

    ColumnHabits(ReadPlan read, PlanPlaces places) {
        this.read = read;
        this.places = places;
    }

    /** Whether a column of the grid has cells of that kind in the rows of its actions. */
    boolean has(TableFields table, int column, Kind kind) {
        return ownCells(table, column).stream().anyMatch(cell -> cell.kind() == kind);
    }

    /** The texts of a column in the rows of its actions. */
    List<String> texts(TableFields table, int column) {
        return ownCells(table, column).stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.text().strip())
                .toList();
    }

    private List<GridCell> ownCells(TableFields table, int column) {
        List<GridCell> cells = new ArrayList<>();
        ActionPlan plan = read.plan();
        for (int p = 0; p < plan.priorities().size(); p++) {
            for (int a = 0; a < plan.priorities().get(p).actions().size(); a++) {
                places.action(p, a)
                        .filter(place -> place.table().equals(table))
                        .ifPresent(
                                place -> cells.add(places.sheet(place.sheet()).cell(place.row(), column)));
            }
        }
        return cells;
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
