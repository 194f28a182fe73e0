package org.csplan.excel.write;

import java.util.List;
import java.util.Optional;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;

/** Composes plans as workbooks. The same plan in the same layout gives the same workbook. */
public final class PlanBooks {

    private PlanBooks() {}

    /** That plan in that layout; what the layout has no place for is left out. */
    public static NewBook of(ActionPlan plan, GridLayout layout) {
        return new PlanComposer(plan, layout, GridColumns.of(plan, layout), 0).compose();
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
                .statusKey(layout.statusKey().isEmpty() ? Palette.usualKey() : layout.statusKey())
                .addAllPriorities(titles.stream()
                        .map(title -> Priority.builder().title(title).build())
                        .toList())
                .build();
        return new PlanComposer(plan, layout, GridColumns.toBeFilledIn(plan, layout), PlanComposer.EMPTY_ROWS)
                .compose();
    }
}
