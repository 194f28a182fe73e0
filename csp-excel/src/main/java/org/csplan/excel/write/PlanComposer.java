package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.GridLayout.PriorityPlace;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.PlanText;
import org.csplan.core.plan.Priority;
import org.csplan.excel.write.NewSheet.Footer;

/** Composes one plan: title block, grids and key of each sheet. */
final class PlanComposer {

    /** How many rows an empty grid has to be filled in. */
    static final int EMPTY_ROWS = 15;

    private final ActionPlan plan;
    private final GridLayout layout;
    private final TitleBlock titles;
    private final ColumnWidths widths;
    private final GridBlock grids;
    private final KeyBlock key;

    PlanComposer(ActionPlan plan, GridLayout layout, List<WrittenColumn> columns, TitleBlock titles, int emptyRows) {
        this.plan = plan;
        this.layout = layout;
        this.titles = titles;
        List<Action> actions = plan.priorities().stream()
                .flatMap(priority -> priority.actions().stream())
                .toList();
        widths = new ColumnWidths(
                columns.stream().map(WrittenColumn::field).toList(),
                columns.stream().map(column -> column.heading().apply(actions)).toList());
        grids = new GridBlock(plan, layout, columns, widths, emptyRows);
        key = new KeyBlock(plan.statusKey(), columns.size());
    }

    NewBook compose() {
        SheetNames names = new SheetNames();
        List<SheetBuilder> sheets = new ArrayList<>();
        if (layout.priorityPlace() == PriorityPlace.SHEET && !plan.priorities().isEmpty()) {
            for (Priority priority : plan.priorities()) {
                sheets.add(sheet(names.of(priority.title()), List.of(priority)));
            }
        } else {
            String year = plan.period().map(period -> " " + period.label()).orElse("");
            sheets.add(sheet(names.of("Action plan" + year), plan.priorities()));
        }
        List<Double> fitted = widths.fit();
        Footer footer = new Footer(PlanText.tidy(plan.title()).replace('\n', ' '), titles.draftMark());
        return new NewBook(
                PlanText.tidy(plan.title()),
                plan.partnership().map(PlanText::tidy),
                sheets.stream().map(sheet -> sheet.build(fitted, footer)).toList());
    }

    private SheetBuilder sheet(String name, List<Priority> priorities) {
        SheetBuilder sheet = new SheetBuilder(name);
        head(sheet);
        if (layout.priorityPlace() == PriorityPlace.SHEET) {
            priorities.forEach(priority -> grids.addOne(sheet, priority));
        } else {
            grids.addAll(sheet, priorities);
        }
        key.addBelow(sheet);
        return sheet;
    }

    private void head(SheetBuilder sheet) {
        titles.add(sheet);
        key.addAbove(sheet);
        sheet.gap();
    }

    static Optional<Integer> indexOf(List<WrittenColumn> columns, Kind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field().kind() == kind) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
