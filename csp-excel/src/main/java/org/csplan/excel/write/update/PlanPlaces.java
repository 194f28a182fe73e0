package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.TableKind;
import org.csplan.core.plan.PlanText;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridSheet;

/** Where everything of a plan stands in its workbook. */
final class PlanPlaces {

    /** More rows than that belong to no one action. */
    private static final int MOST_ROWS = 40;

    private final ReadPlan read;
    private final Map<String, GridSheet> sheets = new HashMap<>();
    private final TablesByRow tables;
    private final CellValues values;
    private final List<List<Optional<ActionPlace>>> actions = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> takenRows = new HashMap<>();

    PlanPlaces(ReadPlan read) {
        this.read = read;
        read.grid().sheets().forEach(sheet -> sheets.put(sheet.name(), sheet));
        tables = new TablesByRow(read.tables().stream()
                .filter(table -> table.kind() == TableKind.ACTIONS)
                .map(TableFields::of)
                .toList());
        values = new CellValues(read.sources());
        place();
    }

    /** The cell of the value at that pointer. */
    Optional<CellAt> cell(String pointer) {
        return Optional.ofNullable(read.sources().get(pointer)).flatMap(CellAt::of);
    }

    /** All values that a cell gives. */
    List<ValuePath> valuesAt(CellAt cell) {
        return values.at(cell);
    }

    Optional<ActionPlace> action(int priority, int action) {
        return actions.get(priority).get(action);
    }

    /** The places of all actions that have one. */
    Stream<ActionPlace> actions() {
        return actions.stream().flatMap(List::stream).flatMap(Optional::stream);
    }

    /** Whether its row holds something of another grid, too. */
    boolean standsBesideOthers(ActionPlace place) {
        return tables.at(place.sheet(), place.row()).stream().anyMatch(table -> !table.equals(place.table()));
    }

    GridSheet sheet(String name) {
        return sheets.get(name);
    }

    GridCell gridCell(CellAt cell) {
        return sheets.get(cell.sheet()).cell(cell.row(), cell.column());
    }

    /** What a cell says, as a plan has it. */
    String text(CellAt cell) {
        return PlanText.tidy(gridCell(cell).text());
    }

    /** The cell that speaks for this one: the first of the range that it is merged into. */
    CellAt speaker(CellAt cell) {
        return sheets.get(cell.sheet())
                .mergeAt(cell.row(), cell.column())
                .map(range -> new CellAt(cell.sheet(), range.firstRow(), range.firstColumn()))
                .orElse(cell);
    }

    Optional<CellRange> merge(CellAt cell) {
        return sheets.get(cell.sheet()).mergeAt(cell.row(), cell.column());
    }

    /**
     * The cells that a value is joined from, the first one included.
     *
     * @param words what they say together
     */
    List<CellAt> joined(ActionPlace place, String tail, CellAt first, String words) {
        if (text(first).equals(words)) {
            return List.of(first);
        }
        List<CellAt> cells = new ArrayList<>();
        List<TableFields.Column> columns = tail.equals(Contents.UPDATE)
                ? place.table().columns(Kind.UPDATE)
                : place.table().columnOf(tail).stream().toList();
        for (TableFields.Column column : columns) {
            for (int row = place.row(); row <= place.lastRow(); row++) {
                CellAt cell = new CellAt(place.sheet(), row, column.index() - place.shift());
                if (!gridCell(cell).isBlank()) {
                    cells.add(cell);
                }
            }
        }
        if (!cells.contains(first)) {
            cells.add(0, first);
        }
        return cells;
    }

    private void place() {
        for (int p = 0; p < read.plan().priorities().size(); p++) {
            Map<String, Integer> lowest = new HashMap<>();
            List<Optional<ActionPlace>> places = new ArrayList<>();
            for (int a = 0; a < read.plan().priorities().get(p).actions().size(); a++) {
                Optional<ActionPlace> place = ownRow("/priorities/" + p + "/actions/" + a, p, a, lowest);
                place.ifPresent(found -> takenRows
                        .computeIfAbsent(found.sheet(), s -> new TreeSet<>())
                        .add(found.row()));
                places.add(place);
            }
            actions.add(places);
        }
        noteHeadings();
        for (int p = 0; p < actions.size(); p++) {
            for (int a = 0; a < actions.get(p).size(); a++) {
                Map<String, Content> contents =
                        Contents.of(read.plan().priorities().get(p).actions().get(a));
                Optional<ActionPlace> place = actions.get(p).get(a).map(own -> withLastRow(own, contents));
                actions.get(p).set(a, place);
            }
        }
    }

    /** Rows of titles and themes end the action above them. */
    private void noteHeadings() {
        read.sources().forEach((pointer, location) -> {
            if (pointer.endsWith(Contents.THEME) || isTitle(ValuePath.of(pointer))) {
                CellAt.of(location).ifPresent(cell -> takenRows
                        .computeIfAbsent(cell.sheet(), s -> new TreeSet<>())
                        .add(cell.row()));
            }
        });
    }

    private static boolean isTitle(ValuePath value) {
        return value.priority() < 0
                ? value.tail().matches("/[a-z]+")
                : value.action() < 0 && value.tail().equals(Contents.TITLE);
    }

    /** The first row below the action before that one of its own values stands in; a theme may stand above it. */
    private Optional<ActionPlace> ownRow(String pointer, int p, int a, Map<String, Integer> lowest) {
        Map<String, Content> contents =
                Contents.of(read.plan().priorities().get(p).actions().get(a));
        Optional<CellAt> first = contents.keySet().stream()
                .filter(tail -> !tail.equals(Contents.THEME))
                .flatMap(tail -> cell(pointer + tail).stream())
                .filter(cell -> cell.row() > lowest.getOrDefault(cell.sheet(), -1))
                .min(Comparator.comparingInt(CellAt::row));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        CellAt cell = first.get();
        lowest.put(cell.sheet(), cell.row());
        return tables.at(cell.sheet(), cell.row()).stream()
                .findFirst()
                .map(table ->
                        new ActionPlace(table, cell.row(), cell.row(), shift(pointer, contents, table, cell.row())));
    }

    /** How far the cells of a row stand to the left of their headings: what most of them say. */
    private int shift(String pointer, Map<String, Content> contents, TableFields table, int row) {
        int left = 0;
        int straight = 0;
        for (String tail : contents.keySet()) {
            Optional<CellAt> cell = cell(pointer + tail).filter(at -> at.row() == row);
            Optional<TableFields.Column> column = table.columnOf(tail);
            if (cell.isPresent() && column.isPresent()) {
                int by = column.get().index() - cell.get().column();
                left += by == 1 ? 1 : 0;
                straight += by == 0 ? 1 : 0;
            }
        }
        return left > straight ? 1 : 0;
    }

    private ActionPlace withLastRow(ActionPlace place, Map<String, Content> contents) {
        Integer next = takenRows.get(place.sheet()).higher(place.row());
        int bound = Math.min(
                place.row() + MOST_ROWS,
                Math.min(place.table().range().lastRow(), next == null ? Integer.MAX_VALUE : next - 1));
        int last = place.row();
        for (int row = place.row() + 1; row <= bound; row++) {
            if (goesOn(place, row, contents)) {
                last = row;
            }
        }
        return new ActionPlace(place.table(), place.row(), last, place.shift());
    }

    /** Whether something of the action stands in that row: words of its values, or cells merged with its own. */
    private boolean goesOn(ActionPlace place, int row, Map<String, Content> contents) {
        for (TableFields.Column column : place.table().columns()) {
            CellAt cell = new CellAt(place.sheet(), row, column.index());
            boolean merged =
                    merge(cell).filter(range -> range.firstRow() == place.row()).isPresent();
            if (merged || !text(cell).isEmpty() && isSaid(contents, text(cell))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaid(Map<String, Content> contents, String text) {
        return contents.values().stream()
                .anyMatch(content ->
                        content.words().filter(words -> words.contains(text)).isPresent()
                                || content instanceof Content.Names names
                                        && names.names().stream().anyMatch(text::contains));
    }
}
