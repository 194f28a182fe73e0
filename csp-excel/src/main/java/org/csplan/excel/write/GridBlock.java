package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.GridLayout.PriorityPlace;
import org.csplan.core.layout.GridLayout.ThemePlace;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.PlanText;
import org.csplan.core.plan.Priority;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.write.NewCell.Look;
import org.csplan.excel.write.NewSheet.NewTable;
import org.csplan.excel.write.WrittenColumn.Cell;
import org.csplan.excel.write.WrittenColumn.RowOf;

/** Adds grids to sheets: headings, themes, a row for each action, outcomes down the side. */
final class GridBlock {

    private static final double ROOM_TO_WRITE = 30;
    private static final Action EMPTY = Action.builder().build();
    private static final Look BODY = Look.wrapped(Role.BODY);

    private final List<WrittenColumn> columns;
    private final ColumnWidths widths;
    private final ActionPlan plan;
    private final int emptyRows;
    private final boolean themesAreHeadings;
    private final Optional<Integer> outcomes;
    private final boolean prioritiesAreInColumn;
    private final int themeFill;
    private final int themeColumn;
    private final StatusHelp help;
    private int tables;

    GridBlock(ActionPlan plan, GridLayout layout, List<WrittenColumn> columns, ColumnWidths widths, int emptyRows) {
        this.plan = plan;
        this.columns = columns;
        this.widths = widths;
        this.emptyRows = emptyRows;
        boolean hasThemeColumn = PlanComposer.indexOf(columns, Kind.THEME).isPresent();
        themesAreHeadings = layout.themePlace() == ThemePlace.SUB_HEADING && !hasThemeColumn;
        outcomes = PlanComposer.indexOf(columns, Kind.OUTCOMES);
        prioritiesAreInColumn = layout.priorityPlace() == PriorityPlace.COLUMN;
        themeFill =
                outcomes.filter(column -> column == 0 && !prioritiesAreInColumn).isPresent() ? 1 : 0;
        themeColumn = themeFill == 0
                ? 0
                : PlanComposer.indexOf(columns, Kind.DESCRIPTION).orElse(1);
        help = new StatusHelp(plan, columns);
    }

    /** Adds the grid of one priority below its title. */
    void addOne(SheetBuilder sheet, Priority priority) {
        sheet.title(sheet.nextRow());
        sheet.wide(PlanText.tidy(priority.title()), Role.PRIORITY);
        int header = header(sheet, priority.actions());
        boolean flat = rows(sheet, priority);
        finish(sheet, header, priority.title(), priority.actions(), flat);
    }

    /** Adds one grid for all priorities, which has their titles in a column or above their actions. */
    void addAll(SheetBuilder sheet, List<Priority> priorities) {
        List<Action> actions = priorities.stream()
                .flatMap(priority -> priority.actions().stream())
                .toList();
        int header = header(sheet, actions);
        boolean flat = prioritiesAreInColumn;
        for (Priority priority : priorities) {
            int first = sheet.nextRow();
            if (!prioritiesAreInColumn) {
                sheet.wide(PlanText.tidy(priority.title()), Role.SECTION);
            }
            flat &= rows(sheet, priority);
            sheet.keepTogether(first, Math.min(first + 2, sheet.nextRow() - 1));
        }
        finish(sheet, header, plan.title(), actions, flat);
    }

    private int header(SheetBuilder sheet, List<Action> actions) {
        List<NewCell> cells = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            String heading = columns.get(c).heading().apply(actions);
            cells.add(new NewCell(c, new Content.Words(PlanText.tidy(heading)), Look.wrapped(Role.HEADING)));
        }
        sheet.cells(cells, 0);
        return sheet.nextRow() - 1;
    }

    /** Adds the rows of a priority, and says whether they are all alike: no themes between them, nothing beside them. */
    private boolean rows(SheetBuilder sheet, Priority priority) {
        int firstRow = sheet.nextRow();
        Optional<String> theme = Optional.empty();
        boolean first = true;
        for (Action action : GridColumns.rowsOf(priority)) {
            if (themesAreHeadings
                    && action.theme().isPresent()
                    && !action.theme().equals(theme)) {
                theme = action.theme();
                sheet.within(themeFill, themeColumn, PlanText.tidy(theme.get()), Role.THEME);
            }
            RowOf row = new RowOf(priority, action, first);
            sheet.cells(cells(row, !priority.actions().isEmpty()), emptyRows > 0 ? ROOM_TO_WRITE : 0);
            first = false;
        }
        for (int i = 1; i < emptyRows; i++) {
            sheet.cells(cells(new RowOf(priority, EMPTY, false), false), ROOM_TO_WRITE);
        }
        return !outcomesBeside(sheet, priority, firstRow, sheet.nextRow() - 1) && theme.isEmpty();
    }

    private List<NewCell> cells(RowOf row, boolean needsRoom) {
        List<NewCell> cells = new ArrayList<>(columns.size());
        for (int c = 0; c < columns.size(); c++) {
            Cell cell = columns.get(c).cell().apply(row);
            if (needsRoom) {
                widths.look(c, cell.content().shown());
            }
            boolean beside = !prioritiesAreInColumn && columns.get(c).field().kind() == Kind.OUTCOMES;
            Cell written = beside ? Cell.EMPTY : cell;
            cells.add(new NewCell(c, written.content(), BODY.filled(written.fill())));
        }
        if (needsRoom) {
            widths.endRow();
        }
        return cells;
    }

    /** Puts the outcomes of a priority beside all its rows, and says whether that merges cells. */
    private boolean outcomesBeside(SheetBuilder sheet, Priority priority, int firstRow, int lastRow) {
        boolean wanted = emptyRows > 0 || !priority.outcomes().isEmpty();
        if (outcomes.isEmpty() || !wanted || prioritiesAreInColumn) {
            return false;
        }
        int column = outcomes.get();
        Cell cell = FieldCells.text(Optional.of(String.join("\n", priority.outcomes())));
        sheet.beside(column, firstRow, lastRow, new NewCell(column, cell.content(), Look.wrapped(Role.BODY)));
        return lastRow > firstRow;
    }

    private void finish(SheetBuilder sheet, int header, String title, List<Action> actions, boolean flat) {
        sheet.header(header);
        int last = sheet.nextRow() - 1;
        if (last == header) {
            return;
        }
        List<String> headings = columns.stream()
                .map(column -> PlanText.tidy(column.heading().apply(actions)))
                .toList();
        if (flat && areTellable(headings)) {
            tables++;
            CellRange range = new CellRange(header, 0, last, columns.size() - 1);
            String name = tables == 1 ? "Actions" : "Actions_" + tables;
            sheet.table(new NewTable(
                    name, range, headings, prioritiesAreInColumn, Content.cut("Actions: " + PlanText.tidy(title))));
        }
        help.add(sheet, header + 1, last);
    }

    /** A table needs headings that are all there and all different, whatever their case. */
    private static boolean areTellable(List<String> headings) {
        Set<String> different = new HashSet<>();
        return headings.stream()
                .allMatch(heading -> !heading.isBlank()
                        && heading.length() <= 255
                        && different.add(heading.toLowerCase(Locale.ROOT)));
    }
}
