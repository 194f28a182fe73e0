package org.csplan.excel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.csplan.excel.testing.PlanAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.csplan.core.finding.Location;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.layout.ImportReport.CellCount;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Priority;
import org.csplan.core.validation.Stage;
import org.csplan.excel.Imported;
import org.junit.jupiter.api.Test;

class StageAssertTest {

    @Test
    void passesASoundPlan() {
        Imported<ActionPlan> plan = anImportedPlan(List.of(Agency.of("Wolds Police")));

        assertThatCode(() -> assertThat(plan).isSoundAt(Stage.AGREED).hasNoErrorsAt(Stage.AGREED))
                .doesNotThrowAnyException();
    }

    @Test
    void listsWhatIsWrongAtTheStage() {
        Imported<ActionPlan> plan = anImportedPlan(List.of());

        Throwable notSound = catchThrowable(() -> assertThat(plan).isSoundAt(Stage.DRAFT));
        Throwable erroneous = catchThrowable(() -> assertThat(plan).hasNoErrorsAt(Stage.AGREED));

        assertThat(notSound)
                .hasMessage(
                        "Expected 'return.xlsx' to have no errors or warnings at stage draft, but there is 1:\n"
                                + "  'Rural crime'!B5 warning lead-missing: The 1st action of 'Rural crime' names no lead agency; say who answers for it.");
        assertThat(erroneous)
                .hasMessage(
                        "Expected 'return.xlsx' to have no errors at stage agreed, but there is 1:\n"
                                + "  'Rural crime'!B5 error lead-missing: The 1st action of 'Rural crime' names no lead agency; say who answers for it.");
    }

    @Test
    void asksForTheFindingsOfAStage() {
        Imported<ActionPlan> plan = anImportedPlan(List.of());

        assertThatCode(() -> assertThat(plan)
                        .hasNoErrorsAt(Stage.DRAFT)
                        .checkedAt(Stage.AGREED)
                        .hasFindingAt("lead-missing", "'Rural crime'!B5"))
                .doesNotThrowAnyException();
    }

    private static Imported<ActionPlan> anImportedPlan(List<Agency> leads) {
        ActionPlan plan = ActionPlan.builder()
                .title("Kestrel Vale CSP Action Plan 2024/25")
                .partnership("Kestrel Vale CSP")
                .period(PlanPeriod.financialYear(2024))
                .addPriority(Priority.builder()
                        .title("Rural crime")
                        .addAction(Action.builder()
                                .description("Visit every farm shop")
                                .leadAgencies(leads)
                                .build())
                        .addAction(Action.builder()
                                .description("Hold a meeting for gamekeepers")
                                .addLeadAgency(Agency.of("Wolds Police"))
                                .build())
                        .build())
                .build();
        Map<String, Location> sources =
                Map.of("/priorities/0/actions/0/description", new Location("Rural crime", "B5"));
        return new Imported<>(
                plan,
                sources,
                new ImportReport(
                        "return.xlsx",
                        List.of("2024/25"),
                        List.of(),
                        new CellCount(0, 0, 0, 0),
                        List.of(),
                        List.of(sources),
                        List.of()));
    }
}
