package org.csplan.excel.generate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;

/** Cuts plans down to what a layout holds. */
public final class HeldPlans {

    private HeldPlans() {}

    /** That plan without what the layout has no place for. */
    public static ActionPlan heldBy(GridLayout layout, ActionPlan plan) {
        Set<Kind> kinds =
                layout.columns().stream().map(column -> column.field().kind()).collect(Collectors.toSet());
        return plan.withPriorities(plan.priorities().stream()
                .map(priority -> priority.withOutcomes(kinds.contains(Kind.OUTCOMES) ? priority.outcomes() : List.of())
                        .withActions(priority.actions().stream()
                                .map(action -> heldBy(kinds, action))
                                .toList()))
                .toList());
    }

    private static Action heldBy(Set<Kind> kinds, Action action) {
        Action.Builder held = Action.builder()
                .reference(action.reference())
                .theme(action.theme())
                .description(action.description())
                .leadAgencies(action.leadAgencies())
                .other(action.other());
        held.supportingPartners(kinds.contains(Kind.SUPPORTING_PARTNERS) ? action.supportingPartners() : List.of());
        held.baseline(action.baseline().filter(given -> kinds.contains(Kind.BASELINE)));
        held.target(action.target().filter(given -> kinds.contains(Kind.TARGET)));
        held.successMeasure(action.successMeasure().filter(given -> kinds.contains(Kind.SUCCESS_MEASURE)));
        held.timescale(action.timescale().filter(given -> kinds.contains(Kind.TIMESCALE)));
        held.resources(action.resources().filter(given -> kinds.contains(Kind.RESOURCES)));
        held.quarters(kinds.contains(Kind.QUARTER) ? action.quarters() : Map.of());
        held.update(action.update().filter(given -> kinds.contains(Kind.UPDATE)));
        held.status(action.status().filter(given -> kinds.contains(Kind.STATUS)));
        return held.build();
    }
}
