package org.csplan.examples.testing;

import static org.csplan.excel.testing.PlanAssertions.assertThat;

import org.csplan.core.finding.Severity;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.validation.Stage;
import org.csplan.excel.Imported;
import org.csplan.excel.testing.SubmittedPlan;
import org.junit.jupiter.api.Test;

/** How an analyst's team tests the plans that partners submit. */
class SubmittedPlansTest {

    @Test
    void theAgreedPlanHasNoErrors(@SubmittedPlan("samples/plan-by-sheet.xlsx") Imported<ActionPlan> plan) {
        assertThat(plan).hasPriorities(4).hasActions(13).isAccountedFor();
        assertThat(plan).hasNoFindings(Severity.WARNING).hasNoErrorsAt(Stage.AGREED);
    }

    @Test
    void everyReturnForTheSecondQuarterIsIn(
            @SubmittedPlan("samples/quarterly-monitoring.xlsx") Imported<ActionPlan> plan) {
        assertThat(plan).isReadWithout("agency-list-unclear").hasNoErrorsAt(Stage.quarterlyReturn(Quarter.Q2));
    }

    @Test
    void theThirdQuarterIsStillToCome(@SubmittedPlan("samples/quarterly-monitoring.xlsx") Imported<ActionPlan> plan) {
        assertThat(plan)
                .checkedAt(Stage.quarterlyReturn(Quarter.Q3))
                .hasFindingAt("return-missing", "'Monitoring 2024-25'!A3");
    }

    @Test
    void theReviewOfOneYearIsSoundThoughTheNextPlanStandsBesideIt(
            @SubmittedPlan(value = "samples/two-years.xls", period = "2023/24") Imported<ActionPlan> review) {
        assertThat(review).isSoundAt(Stage.YEAR_END);
    }
}
