package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.write.patch.CellValue;

/** Makes the rows of new actions, each like the row of the action it stands next to. */
final class NewRows {

    private final ActionPlan now;
    private final PlanPairs pairs;
    private final PlanPlaces places;
    private final NewRowValues values;
    private final ThemeHeadings headings;
    private final Problems problems;
    private final List<Writing> moved = new ArrayList<>();

    NewRows(
            ActionPlan now,
            PlanPairs pairs,
            PlanPlaces places,
            NewRowValues values,
            ThemeHeadings headings,
            Problems problems) {
        this.now = now;
        this.pairs = pairs;
        this.places = places;
        this.values = values;
        this.headings = headings;
        this.problems = problems;
    }

    /** The rows for those actions, those that come to stand at one place in their order. */
    List<NewRowDraft> of(List<Addition> additions) {
        List<NewRowDraft> rows = new ArrayList<>();
        additions.forEach(addition -> add(addition, rows));
        return rows;
    }

    private void add(Addition addition, List<NewRowDraft> rows) {
        Action action = now.priorities()
                .get(pairs.now(addition.priority()).orElseThrow())
                .actions()
                .get(addition.now());
        Optional<ActionPlace> found = places.action(addition.priority(), addition.anchor());
        if (found.isEmpty()) {
            problems.add("there is no row that " + Problems.called(action) + " could take after");
            return;
        }
        ActionPlace anchor = found.get();
        if (places.standsBesideOthers(anchor)) {
            problems.add(
                    "the row of " + Problems.called(action) + " would part another grid that stands beside its own");
            return;
        }
        boolean heading = addition.newTheme()
                && action.theme().isPresent()
                && anchor.table().column(Kind.THEME).isEmpty();
        int before = addition.below() ? anchor.lastRow() + 1 : firstRow(addition, anchor, heading);
        if (heading) {
            Optional<NewRowDraft> row = headings.row(addition, action, before);
            if (row.isEmpty()) {
                problems.add("there is no heading of a theme that the one of " + Problems.called(action) + " ("
                        + Problems.quoted(action.theme().orElse(""))
                        + ") could take after; add it to the workbook first");
                return;
            }
            rows.add(row.get());
        }
        Set<Integer> grown = new HashSet<>();
        List<Writing> cells = new ArrayList<>();
        context(addition, action, anchor, grown, cells);
        cells.addAll(values.of(addition, action, anchor, before));
        rows.add(new NewRowDraft(anchor.sheet(), before, anchor.row(), grown, cells));
    }

    /** The row above which a new one goes; a new theme goes above the heading of the next. */
    private int firstRow(Addition addition, ActionPlace anchor, boolean heading) {
        return heading ? headings.above(addition).map(CellAt::row).orElse(anchor.row()) : anchor.row();
    }

    /** Priority, outcomes and theme beside the actions: joined where they are merged, repeated where they are repeated. */
    private void context(
            Addition addition, Action action, ActionPlace anchor, Set<Integer> grown, List<Writing> cells) {
        for (TableFields.Column column : anchor.table().columns()) {
            boolean theme = column.is(Kind.THEME);
            if (!theme && !column.is(Kind.PRIORITY) && !column.is(Kind.OUTCOMES)) {
                continue;
            }
            CellAt cell = new CellAt(anchor.sheet(), anchor.row(), column.index() - anchor.shift());
            boolean merged =
                    places.merge(cell).filter(range -> range.height() > 1).isPresent();
            boolean other = theme && addition.newTheme();
            boolean shared = speaksForOthers(addition, cell);
            if (merged && !other) {
                grown.add(places.speaker(cell).column());
            }
            if (other || theme && !merged && !shared && !places.text(cell).isEmpty()) {
                action.theme().ifPresent(words -> cells.add(writing(cell, words)));
            } else if (!addition.below()
                    && (merged || shared)
                    && !places.text(cell).isEmpty()) {
                cells.add(writing(cell, places.text(cell)));
                moved.add(writing(cell, ""));
            } else if (column.is(Kind.PRIORITY) && !merged && !places.text(cell).isEmpty()) {
                cells.add(writing(cell, places.text(cell)));
            }
        }
    }

    private static Writing writing(CellAt cell, String text) {
        return new Writing(cell, List.of(Form.of(CellValue.of(text))), Set.of());
    }

    /** What is said once beside the first of several actions moves to the new first one. */
    List<Writing> moved() {
        return moved;
    }

    /** Whether a theme or an outcome is said in that cell for more than its own row. */
    private boolean speaksForOthers(Addition addition, CellAt cell) {
        List<ValuePath> uses = places.valuesAt(cell).stream()
                .filter(value -> value.priority() == addition.priority())
                .toList();
        return uses.size() > 1 || uses.stream().anyMatch(value -> value.tail().equals(Contents.OUTCOMES));
    }
}
