package org.csplan.excel.write.update;

import java.util.Optional;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.plan.ActionPlan;

/** Where the themes of a priority stand. */
final class Themes {

    private Themes() {}

    /** Whether its actions can get another theme where they stand; under sub-headings they would have to be moved. */
    static boolean canChange(ActionPlan plan, PlanPlaces places, int priority) {
        for (int a = 0; a < plan.priorities().get(priority).actions().size(); a++) {
            Optional<ActionPlace> place = places.action(priority, a);
            if (place.isPresent() && place.get().table().column(Kind.THEME).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
