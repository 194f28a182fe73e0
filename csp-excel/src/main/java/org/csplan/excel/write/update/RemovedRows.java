package org.csplan.excel.write.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    RemovedRows(ActionPlan old, PlanPlaces places, ExpectedPlan expected) {
        this.old = old;
        this.places = places;
        this.expected = expected;
    }

    /** An action that is no longer in the plan, by where it stood. */
    record Removed(int priority, int action) {

        String pointer() {
            return "/priorities/" + priority + "/actions/" + action;
        }
    }

    /** What strikes all that these actions say, and nothing that others say, too. */
    void strike(List<Removed> removed) {
        for (Removed one : removed) {
            places.action(one.priority(), one.action()).ifPresent(place -> {
                for (int row = place.row(); row <= place.lastRow(); row++) {
                    for (TableFields.Column column : place.table().columns()) {
                        CellAt cell = new CellAt(place.sheet(), row, column.index());
                        boolean shared = places.pointersAt(cell).stream()
                                .anyMatch(pointer -> !pointer.startsWith(one.pointer() + "/"));
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
            places.cell(one.pointer() + Contents.THEME)
                    .filter(theme -> theme.row() < place.get().row() && !isUsed(theme))
                    .filter(theme -> places.merge(theme)
                            .filter(range -> range.height() > 1)
                            .isEmpty())
                    .filter(theme -> places.pointersAt(theme).stream().allMatch(p -> p.endsWith(Contents.THEME)))
                    .ifPresent(theme -> headings.add(new CellAt(theme.sheet(), theme.row(), 0)));
        }
        rows.addAll(headings);
        rows.forEach(row -> carry(row, rows));
        rows.forEach(row -> edits.add(new Edit.DeleteRow(row.sheet(), row.row())));
        return edits;
    }

    /** Whether an action that stays has a value from that cell. */
    private boolean isUsed(CellAt cell) {
        return places.pointersAt(cell).stream()
                .anyMatch(pointer -> rowOfUser(pointer, -1).isPresent());
    }

    /** What is said in a row that goes, but also for actions that stay, is said in the first row of those. */
    private void carry(CellAt row, Set<CellAt> gone) {
        int last = places.sheet(row.sheet()).columnCount();
        for (int column = 0; column < last; column++) {
            CellAt cell = new CellAt(row.sheet(), row.row(), column);
            OptionalInt next = places.pointersAt(cell).stream()
                    .map(pointer -> rowOfUser(pointer, row.row()))
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

    /** The first row below that one of an action that stays and has the value at that pointer. */
    private OptionalInt rowOfUser(String pointer, int below) {
        String[] parts = pointer.split("/");
        if (parts.length < 4 || !parts[1].equals("priorities")) {
            return OptionalInt.empty();
        }
        int priority = Integer.parseInt(parts[2]);
        TreeSet<Integer> rows = new TreeSet<>();
        for (int a = 0; a < old.priorities().get(priority).actions().size(); a++) {
            boolean user = !parts[3].equals("actions") || parts[4].equals(String.valueOf(a));
            if (user && expected.placeOfOld(priority, a).isPresent()) {
                places.action(priority, a).ifPresent(place -> rows.add(place.row()));
            }
        }
        Integer next = rows.higher(below);
        return next == null ? OptionalInt.empty() : OptionalInt.of(next);
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
