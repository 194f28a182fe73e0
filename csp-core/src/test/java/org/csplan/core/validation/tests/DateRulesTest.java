package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.core.validation.tests.Plans.anAction;
import static org.csplan.core.validation.tests.Plans.messages;
import static org.csplan.core.validation.tests.Plans.places;
import static org.csplan.core.validation.tests.Plans.planOf;
import static org.csplan.core.validation.tests.SamplePlan.status;

import java.util.List;
import java.util.Optional;
import org.csplan.core.finding.Finding;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Timescale;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateRulesTest {

    private static final List<String> DATE_RULES =
            List.of("due-before-period", "due-after-period", "due-passed", "timescale-unclear", "timescale-missing");

    private static Action.Builder due(String timescale) {
        return anAction().timescale(Timescale.parse(timescale, SamplePlan.YEAR));
    }

    private static String spoken(ActionPlan plan, String stage) {
        return PlanValidator.create().validate(plan, Stage.parse(stage)).stream()
                .map(Finding::rule)
                .filter(DATE_RULES::contains)
                .reduce((one, other) -> one + " " + other)
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            March 2024,             agreed,    due-before-period
            By March 2024,          agreed,    due-before-period
            31/03/2024,             draft,     due-before-period
            By April 2024,          agreed,    nothing
            By March 2025,          agreed,    nothing
            2024/25,                agreed,    nothing
            1 April 2025,           agreed,    due-after-period
            March 2024 and ongoing, agreed,    nothing
            Ongoing,                agreed,    nothing
            Monthly,                agreed,    nothing
            Annually in September,  agreed,    nothing
            2/3/4,                  agreed,    nothing
            Q2/3/4,                 agreed,    nothing
            N/A,                    agreed,    nothing
            Completed,              agreed,    nothing
            Summer,                 agreed,    timescale-unclear
            TBC,                    agreed,    timescale-unclear
            31/02/2025,             agreed,    timescale-unclear
            June 2024,              agreed,    nothing
            June 2024,              quarter-1, due-passed
            July 2024,              quarter-1, nothing
            July 2024,              quarter-2, due-passed
            Q2,                     quarter-2, due-passed
            March 2025,             quarter-3, nothing
            March 2025,             quarter-4, due-passed
            March 2025,             year-end,  due-passed
            June 2024 and ongoing,  year-end,  nothing
            March 2024,             quarter-2, due-before-period
            """)
    void judgesATimescale(String timescale, String stage, String expected) {
        ActionPlan plan = planOf(due(timescale).update("Under way."));

        assertThat(spoken(plan, stage)).isEqualTo(expected);
    }

    @Test
    void saysWhenThePlanBegins() {
        ActionPlan plan = planOf(due("By March 2024").reference("3.4"));

        assertThat(messages("due-before-period", plan, "agreed"))
                .containsExactly("Action 3.4 is due by March 2024, before the plan begins on 1 April 2024.");
    }

    @Test
    void saysThatADayHasPassed() {
        ActionPlan plan = planOf(due("June 2024"));

        assertThat(messages("due-passed", plan, "quarter-2"))
                .containsExactly("The 1st action of 'Burglary' was due by June 2024 and is not marked as finished;"
                        + " bring its status up to date, or agree a new date.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Progress.class,
            names = {"COMPLETE", "CANCELLED", "CARRIED_FORWARD"})
    void letsWhatIsClosedRest(Progress progress) {
        ActionPlan plan = planOf(
                due("June 2024").status(status(progress, progress.id(), Rag.GREY)),
                anAction().status(status(progress, progress.id(), Rag.GREY)),
                due("Summer").status(status(progress, progress.id(), Rag.GREY)));

        assertThat(spoken(plan, "quarter-2")).isEqualTo("nothing");
    }

    @Test
    void judgesNoDateWithoutAPeriod() {
        ActionPlan plan = planOf(due("March 1999"), due("March 2099")).withPeriod(Optional.empty());

        assertThat(spoken(plan, "quarter-2")).isEqualTo("nothing");
    }

    @Test
    void judgesAPlanOfSeveralYearsByTheWholeOfThem() {
        ActionPlan plan = planOf(due("March 2024"), due("March 2027"), due("April 2027"))
                .withPeriod(PlanPeriod.parse("2023 – 2027"));

        assertThat(spoken(plan, "agreed")).isEqualTo("due-after-period");
    }

    @Test
    void asksForATimescaleWhereOthersHaveOne() {
        ActionPlan plan = planOf(due("Ongoing"), anAction());

        assertThat(places("timescale-missing", plan, "agreed")).containsExactly("/priorities/0/actions/1/timescale");
    }

    @Test
    void asksForNoTimescalesWhereThereAreNone() {
        ActionPlan plan = planOf(anAction(), anAction());

        assertThat(spoken(plan, "agreed")).isEqualTo("nothing");
    }
}
