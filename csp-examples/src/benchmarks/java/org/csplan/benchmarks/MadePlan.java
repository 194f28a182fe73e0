package org.csplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.excel.PlanReader;

/** The plan of a made workbook, and the same one a little later. */
final class MadePlan {

    private MadePlan() {}

    static ActionPlan ofRows(int rows) {
        return PlanReader.create()
                .read(new ByteArrayInputStream(MadeWorkbook.ofRows(rows)), "plan.xlsx")
                .plan();
    }

    /** The plan with another update for the first action of each of its first ten priorities. */
    static ActionPlan later(ActionPlan plan) {
        List<Priority> priorities = new ArrayList<>(plan.priorities());
        for (int i = 0; i < Math.min(10, priorities.size()); i++) {
            Priority priority = priorities.get(i);
            List<Action> actions = new ArrayList<>(priority.actions());
            actions.set(0, actions.get(0).withUpdate("All visits were made by " + (i + 1) + " March."));
            priorities.set(i, priority.withActions(actions));
        }
        return plan.withPriorities(priorities);
    }
}
