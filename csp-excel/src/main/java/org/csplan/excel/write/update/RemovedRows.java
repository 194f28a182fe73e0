package org.csplan.excel.write.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.write.patch.CellValue;
import org.csplan.excel.write.patch.Edit;

/** Strikes or takes out the rows of actions that the plan no longer has. */
final class RemovedRows {

    private final ActionPlan old;
    private final PlanPlaces places;
    private final ExpectedPlan expected;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<Integer, TreeSet<Integer>> rowsThatStay = new HashMap<>();
    private final Map<CellAt, Boolean> emptyHeadings = new HashMap<>();

    RemovedRows(ActionPlan old, PlanPlaces places, ExpectedPlan expected) {
        this.old = old;
        this.places = places;
        this.expected = expected;
    }

    /** An action that is no longer in the plan, by where it stood. */
    record Removed(int priority, int action) {

        /** The pointer of one of its values. */
        String pointer(String tail) {
            return new ValuePath(priority, action, tail).toString();
        }
    }

    /** What strikes all that these actions say, and nothing that others say, too. */
    void strike(List<Removed> removed) {
        for (Removed one : removed) {
            places.action(one.priority(), one.action()).ifPresent(place -> {
                for (int row = place.row(); row <= place.lastRow(); row++) {
                    for (TableFields.Column column : place.table().columns()) {
                        CellAt cell = new CellAt(place.sheet(), row, column.index());
                        boolean shared = places.valuesAt(cell).stream()
                                .anyMatch(value -> !value.isOfAction(one.priority(), one.action()));
                        if (!places.gridCell(cell).isBlank() && !shared) {
                            edits.add(new Edit.Strike(cell.sheet(), cell.row(), cell.column()));
                        }
                    }
                }
            });
        }
    }

    /** What takes their rows out, keeping what other actions say by them; with what is struck. */
    List<Edit> delete(List<Removed> removed, Problems problems) {
        Set<CellAt> rows = new LinkedHashSet<>();
        Set<CellAt> headings = new LinkedHashSet<>();
        for (Removed one : removed) {
            Optional<ActionPlace> place = places.action(one.priority(), one.action());
            if (place.isEmpty()) {
                problems.add("the rows of "
                        + Problems.called(
                                old.priorities().get(one.priority()).actions().get(one.action()))
                        + " can't be told; take them out in the workbook itself");
                continue;
            }
            if (places.standsBesideOthers(place.get())) {
                problems.add("the row of "
                        + Problems.called(
                                old.priorities().get(one.priority()).actions().get(one.action()))
                        + " can't be deleted, for another grid stands beside it");
            }
            for (int row = place.get().row(); row <= place.get().lastRow(); row++) {
                rows.add(new CellAt(place.get().sheet(), row, 0));
            }
            places.cell(one.pointer(Contents.THEME))
                    .filter(theme -> theme.row() < place.get().row() && goesWithItsActions(theme))
                    .ifPresent(theme -> headings.add(new CellAt(theme.sheet(), theme.row(), 0)));
        }
        rows.addAll(headings);
        rows.forEach(row -> carry(row, rows));
        rows.forEach(row -> edits.add(new Edit.DeleteRow(row.sheet(), row.row())));
        return edits;
    }

    /** Whether a cell above its actions says their theme and nothing else, and for no action that stays. */
    private boolean goesWithItsActions(CellAt theme) {
        return emptyHeadings.computeIfAbsent(theme, cell -> {
            List<ValuePath> values = places.valuesAt(cell);
            return values.stream().noneMatch(value -> rowOfUser(value, -1).isPresent())
                    && values.stream().allMatch(value -> value.tail().equals(Contents.THEME))
                    && places.merge(cell).filter(range -> range.height() > 1).isEmpty();
        });
    }

    /** What is said in a row that goes, but also for actions that stay, is said in the first row of those. */
    private void carry(CellAt row, Set<CellAt> gone) {
        int last = places.sheet(row.sheet()).columnCount();
        for (int column = 0; column < last; column++) {
            CellAt cell = new CellAt(row.sheet(), row.row(), column);
            OptionalInt next = places.valuesAt(cell).stream()
                    .map(value -> rowOfUser(value, row.row()))
                    .filter(OptionalInt::isPresent)
                    .mapToInt(OptionalInt::getAsInt)
                    .filter(user -> !gone.contains(new CellAt(row.sheet(), user, 0)))
                    .min();
            if (next.isPresent()) {
                int to = firstLeft(cell, gone).orElse(next.getAsInt());
                CellValue value = value(places.gridCell(cell));
                edits.add(new Edit.SetValue(cell.sheet(), to, column, value));
            }
        }
    }

    /** The first row that is left of the merged range that the cell speaks for. */
    private OptionalInt firstLeft(CellAt cell, Set<CellAt> gone) {
        return places.merge(cell).stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range.firstRow(), range.lastRow()))
                .filter(row -> !gone.contains(new CellAt(cell.sheet(), row, 0)))
                .findFirst();
    }

    /** The first row below that one of an action that stays and has that value. */
    private OptionalInt rowOfUser(ValuePath value, int below) {
        if (value.priority() < 0) {
            return OptionalInt.empty();
        }
        Integer next = value.action() < 0
                ? rowsThatStay
                        .computeIfAbsent(value.priority(), this::findRowsThatStay)
                        .higher(below)
                : rowThatStays(value.priority(), value.action())
                        .filter(row -> row > below)
                        .orElse(null);
        return next == null ? OptionalInt.empty() : OptionalInt.of(next);
    }

    private TreeSet<Integer> findRowsThatStay(int priority) {
        TreeSet<Integer> rows = new TreeSet<>();
        for (int a = 0; a < old.priorities().get(priority).actions().size(); a++) {
            rowThatStays(priority, a).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<Integer> rowThatStays(int priority, int action) {
        return expected.placeOfOld(priority, action)
                .flatMap(stays -> places.action(priority, action))
                .map(ActionPlace::row);
    }

    private static CellValue value(GridCell cell) {
        if (cell.value() instanceof BigDecimal number) {
            return CellValue.of(number);
        }
        if (cell.value() instanceof LocalDateTime date) {
            return CellValue.of(date);
        }
        if (cell.value() instanceof LocalDate day) {
            return CellValue.of(day.atStartOfDay());
        }
        return CellValue.of(cell.text());
    }
}
