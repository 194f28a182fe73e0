package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.LayoutColumn;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;

/**
 * Other headings for the columns of a layout. A plan that was read from a grid with a column "Lead organisation(s)" has
 * the "TBC" of it under that heading, and only there is it no agency again.
 */
final class Rewordings {

    private static final Set<Kind> MAY_HOLD_PLACEHOLDERS = Set.of(Kind.LEAD_AGENCIES, Kind.SUPPORTING_PARTNERS);

    private Rewordings() {}

    /** That layout with other headings of the plan over its agencies, each for what is nowhere beside it. */
    static List<GridLayout> of(GridLayout layout, ActionPlan plan) {
        List<Action> actions =
                plan.priorities().stream().flatMap(p -> p.actions().stream()).toList();
        Set<String> headings = actions.stream()
                .flatMap(action -> action.other().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<GridLayout> reworded = new ArrayList<>();
        for (LayoutColumn column : layout.columns()) {
            Kind kind = column.field().kind();
            if (MAY_HOLD_PLACEHOLDERS.contains(kind)) {
                headings.stream()
                        .filter(heading -> !heading.equals(column.heading()))
                        .filter(heading -> actions.stream()
                                .filter(action -> action.other().containsKey(heading))
                                .allMatch(action -> agencies(kind, action).isEmpty()))
                        .map(heading -> with(layout, column, heading))
                        .forEach(reworded::add);
            }
        }
        return reworded;
    }

    private static List<Agency> agencies(Kind kind, Action action) {
        return kind == Kind.LEAD_AGENCIES ? action.leadAgencies() : action.supportingPartners();
    }

    private static GridLayout with(GridLayout layout, LayoutColumn column, String heading) {
        Field field = column.field();
        Stream<LayoutColumn> columns = layout.columns().stream()
                .map(other -> other == column
                        ? new LayoutColumn(field, heading, column.column(), column.whenFilled())
                        : other);
        return layout.withColumns(columns.toList());
    }
}
