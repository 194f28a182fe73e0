package org.csplan.excel.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;

/** Composes plans as workbooks. The same plan in the same layout gives the same workbook. */
public final class PlanBooks {

    private static final Set<Kind> COLOURED = Set.of(Kind.STATUS, Kind.STATUS_RAG, Kind.QUARTER_RAG);

    private PlanBooks() {}

    /** That plan in that layout; what the layout has no place for is left out. */
    public static NewBook of(ActionPlan plan, GridLayout layout) {
        return of(plan, layout, false);
    }

    /**
     * That plan in that layout, with labels before its title, partnership and period: for plans whose names don't say
     * by themselves what they name.
     */
    public static NewBook ofLabelled(ActionPlan plan, GridLayout layout) {
        return of(plan, layout, true);
    }

    /** That plan in that layout, with headings of the plan's own over agencies, as many ways as there are. */
    public static Stream<NewBook> reworded(ActionPlan plan, GridLayout layout) {
        return Rewordings.of(layout, plan).stream().map(reworded -> of(plan, reworded, false));
    }

    private static NewBook of(ActionPlan plan, GridLayout layout, boolean labelled) {
        List<WrittenColumn> columns = GridColumns.of(plan, layout);
        return new PlanComposer(plan, layout, columns, new TitleBlock(plan, labelled), 0).compose();
    }

    /**
     * An empty workbook of that layout, to be filled in.
     *
     * @param period the year of the plan, for its title and the headings of measures
     * @param priorities the titles of its priorities; one to be named when there are none
     */
    public static NewBook toBeFilledIn(GridLayout layout, Optional<PlanPeriod> period, List<String> priorities) {
        List<String> titles = priorities.isEmpty() ? List.of("Priority 1") : priorities;
        ActionPlan plan = ActionPlan.builder()
                .title("Community Safety Partnership Action Plan"
                        + period.map(year -> " " + year.label()).orElse(""))
                .period(period)
                .statusKey(keyOf(layout))
                .addAllPriorities(titles.stream()
                        .map(title -> Priority.builder().title(title).build())
                        .toList())
                .build();
        List<WrittenColumn> columns = GridColumns.toBeFilledIn(plan, layout);
        return new PlanComposer(plan, layout, columns, new TitleBlock(plan, false), PlanComposer.EMPTY_ROWS).compose();
    }

    private static Map<String, Progress> keyOf(GridLayout layout) {
        boolean hasColours =
                layout.columns().stream().map(column -> column.field().kind()).anyMatch(COLOURED::contains);
        return layout.statusKey().isEmpty() && hasColours ? Palette.usualKey() : layout.statusKey();
    }
}
