package org.csplan.excel.testing;

import java.nio.file.Path;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.Imported;

/** Where assertions about submitted action plans begin. */
public final class PlanAssertions {

    private PlanAssertions() {}

    /** Assertions about a plan that was read. */
    public static PlanAssert assertThat(Imported<ActionPlan> plan) {
        return new PlanAssert(plan);
    }

    /**
     * Assertions about the only plan of a workbook; they fail at once where it can't be read, has no action grid or
     * holds several plans. It has a name of its own, since AssertJ's {@code assertThat} takes a path as well.
     */
    public static PlanAssert assertThatWorkbook(Path workbook) {
        try {
            return assertThat(SubmittedWorkbook.read(workbook));
        } catch (RefusedPlanException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
