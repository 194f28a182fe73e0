package org.csplan.excel.recognise;

import static org.csplan.excel.recognise.GridText.aGrid;

import java.util.List;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.Priority;

/** What is read of a grid that stands alone on the sheet "Plan". */
final class PlanOfGrid {

    private PlanOfGrid() {}

    static List<Priority> priorities(String rows) {
        return aGrid().sheet("Plan", rows).recognised().plans().get(0).priorities();
    }

    /** The actions of its first priority. */
    static List<Action> all(String rows) {
        return priorities(rows).get(0).actions();
    }

    /** Its first action. */
    static Action only(String rows) {
        return all(rows).get(0);
    }
}
