package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.csplan.core.validation.tests.Plans.agencies;
import static org.csplan.core.validation.tests.Plans.anAction;
import static org.csplan.core.validation.tests.Plans.messages;
import static org.csplan.core.validation.tests.Plans.planOf;
import static org.csplan.core.validation.tests.SamplePlan.status;

import java.util.List;
import java.util.stream.Collectors;
import org.csplan.core.finding.Finding;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Stage;
import org.csplan.core.validation.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnRulesTest {

    private static Action.Builder returned(String... quarters) {
        Action.Builder action = anAction().leadAgencies(agencies("Wolds Police"));
        for (int i = 0; i < quarters.length; i++) {
            if (!quarters[i].isEmpty()) {
                action.putQuarter(Quarter.of(i + 1), SamplePlan.said(quarters[i]));
            }
        }
        return action;
    }

    private static Action.Builder complete() {
        return returned("Work in ward A", "Work in ward B", "Work in ward C", "Work in ward D");
    }

    private static String spoken(ActionPlan plan, Stage stage, RuleSet rules) {
        return PlanValidator.create(rules).validate(plan, stage).stream()
                .filter(finding -> finding.rule().startsWith("return-"))
                .map(ReturnRulesTest::shown)
                .collect(Collectors.joining(" "));
    }

    private static String spoken(ActionPlan plan, String stage) {
        return spoken(plan, Stage.parse(stage), RuleSet.STANDARD);
    }

    private static String shown(Finding finding) {
        String path = finding.path().orElse("");
        return finding.rule().substring("return-".length())
                + (path.contains("/quarters/") ? "@" + path.substring(path.lastIndexOf('/') + 1) : "@" + path);
    }

    @ParameterizedTest(name = "{0} / {1} at {2}: {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            Work in ward A           | Work in ward B              | quarter-2 | -
            Work in ward A           |                             | quarter-2 | missing@Q2
                                     | Work in ward B              | quarter-2 | missing@Q1
            Work in ward A           | –                           | quarter-2 | missing@Q2
            Work in ward A           | Data to be provided         | quarter-2 | placeholder@Q2
            Work in ward A           | Awaiting data.              | quarter-2 | placeholder@Q2
            Work in ward A           | Awaiting data from the ward | quarter-2 | placeholder@Q2
            Work in ward A           | TBC                         | quarter-2 | placeholder@Q2
            Work in ward A           | Update to follow            | quarter-2 | placeholder@Q2
            Work in ward A           | Figures not yet available   | quarter-2 | placeholder@Q2
            Work in ward A           | No data received            | quarter-2 | placeholder@Q2
            Work in ward A           | Data pending                | quarter-2 | placeholder@Q2
            Work in ward A           | Stats awaited from the ward | quarter-2 | placeholder@Q2
            Work in ward A           | Not yet received            | quarter-2 | placeholder@Q2
            Work in ward A           | No response received        | quarter-2 | placeholder@Q2
            Work in ward A           | Update required             | quarter-2 | placeholder@Q2
            Work in ward A           | Q2 data to follow           | quarter-2 | placeholder@Q2
            Work in ward A           | Awaiting hospital figures   | quarter-2 | placeholder@Q2
            Work in ward A           | TBC - awaiting police data  | quarter-2 | placeholder@Q2
            Work in ward A           | No data outstanding         | quarter-2 | -
            Work in ward A           | Awaiting trial              | quarter-2 | -
            Work in ward A           | Event held. Data to follow. | quarter-2 | -
            Work in ward A           | Held - data to follow       | quarter-2 | -
            Work in ward A           | TBC - 12 visits so far      | quarter-2 | -
            Work in ward A           | Nothing to report           | quarter-2 | -
            Work in ward A           | Nil return                  | quarter-2 | -
            Work in ward A           | No referrals received       | quarter-2 | -
            Work in ward A           | Figures to follow up: 6     | quarter-2 | -
            Work in ward A           | To be progressed            | quarter-2 | -
            Work in ward A           | No data breaches happened   | quarter-2 | -
            Work in ward A           | To follow up with schools   | quarter-2 | -
            Work in ward A           | N/A                         | quarter-2 | -
            More details to be provided in quarter 2 | Work in ward B | quarter-2 | -
            Awaiting data            | Work in ward B              | quarter-2 | -
            Awaiting data            | Data to be provided         | quarter-2 | overdue@Q2
            To be progressed         | To be progressed            | quarter-2 | overdue@Q2
            To be progressed         | Awaiting data               | quarter-2 | overdue@Q2
            Awaiting data            |                             | quarter-2 | overdue@Q2
            Work goes on             | Work goes on                | quarter-2 | stale@Q2
            Work goes on             | work  goes on.              | quarter-2 | stale@Q2
            Every fourth Tuesday     | Every third Tuesday         | quarter-2 | -
            5                        | 5                           | quarter-2 | -
            None                     | None                        | quarter-2 | -
            Nil return               | Nil return                  | quarter-2 | -
            N/A                      | n/a                         | quarter-2 | -
            Nothing to report        | Nothing to report.          | quarter-2 | -
            No new referrals         | No new referrals            | quarter-2 | -
            6 visits made            | 6 visits made               | quarter-2 | -
            6 visits to shops in ward A | 6 visits to shops in ward A | quarter-2 | stale@Q2
            No change                | No change                   | quarter-2 | stale@Q2
            No further progress made | No further progress made    | quarter-2 | stale@Q2
            No ward was left out and wardens walk each week | No ward was left out and wardens walk each week | quarter-2 | stale@Q2
            Work in ward A           | Work in ward B              | quarter-1 | early@Q2
            Work in ward A           | Data to be provided         | quarter-1 | -
            Awaiting data            |                             | quarter-1 | placeholder@Q1
            """)
    void judgesWhatCame(String first, String second, String stage, String expected) {
        ActionPlan plan = planOf(
                returned(first == null ? "" : first, second == null ? "" : second),
                stage.equals("quarter-1") ? returned("Work in ward A") : returned("Work in A", "Work in B"));

        assertThat(spoken(plan, stage)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void tellsALongSilenceOnceForAllItsQuarters() {
        ActionPlan plan = planOf(complete(), returned("Work in ward A", "", "Awaiting data", "TBC"));

        assertThat(spoken(plan, "quarter-4")).isEqualTo("overdue@Q4");
        assertThat(messages("return-overdue", plan, "quarter-4"))
                .containsExactly("The 2nd action of 'Burglary' has had no data for 3 quarters in a row, Q2 to Q4; ask"
                        + " Wolds Police.");
    }

    @Test
    void tellsAnEarlierGapBesideALaterSilence() {
        ActionPlan plan = planOf(complete(), returned("", "Work in ward B", "", ""));

        assertThat(spoken(plan, "quarter-4")).isEqualTo("missing@Q1 overdue@Q4");
    }

    @Test
    void letsTheCallerWaitLonger() {
        ActionPlan plan = planOf(complete(), returned("Work in ward A", "Work in ward B", "TBC", "TBC"));
        RuleSet patient = RuleSet.STANDARD.withThresholds(
                Thresholds.builder().overdueQuarters(3).build());

        assertThat(spoken(plan, Stage.parse("quarter-4"), patient)).isEqualTo("placeholder@Q4");
    }

    @Test
    void tellsAQuarterThatNobodyReturnedOnceOfThePriority() {
        ActionPlan plan = planOf(returned("Work in ward A"), returned("Work in ward B"));

        assertThat(spoken(plan, "quarter-3")).isEqualTo("missing@/priorities/0");
        assertThat(messages("return-missing", plan, "quarter-3"))
                .containsExactly("No action of 'Burglary' has a return for Q2 or Q3; ask whoever leads them.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Progress.class,
            names = {"COMPLETE", "CANCELLED", "CARRIED_FORWARD"})
    void asksNothingOfWhatIsClosed(Progress progress) {
        ActionPlan plan = planOf(
                complete(),
                returned("Work goes on", "Work goes on").status(status(progress, progress.id(), Rag.GREY)),
                returned("TBC", "TBC").status(status(progress, progress.id(), Rag.GREY)),
                returned("Work in ward A", "").status(status(progress, progress.id(), Rag.GREY)));

        assertThat(spoken(plan, "quarter-2")).isEqualTo("early@Q3");
    }

    @Test
    void takesAColourForAReturn() {
        ActionPlan plan = planOf(
                complete(),
                returned("Work in ward A")
                        .putQuarter(
                                Quarter.Q2,
                                QuarterlyMeasure.builder().rag(Rag.GREEN).build()));

        assertThat(spoken(plan, "quarter-2")).isEqualTo("early@Q3");
    }

    @Test
    void takesUpdatesForTheReturnsOfAPlanWithoutQuarters() {
        ActionPlan plan = planOf(anAction().update("Held in May."), anAction().update("Held in June."));

        assertThat(spoken(plan, "year-end")).isEmpty();
        assertThat(spoken(plan, "quarter-1")).isEqualTo("missing@/priorities/0");
    }

    @Test
    void asksForTheQuartersOfOneYearOfSeveral() {
        PlanPeriod first = PlanPeriod.financialYear(2024);
        PlanPeriod second = PlanPeriod.financialYear(2025);
        ActionPlan plan = planOf(
                        anAction().putQuarter(Quarter.of(first, 1), SamplePlan.said("Work in ward A")),
                        anAction()
                                .putQuarter(Quarter.of(first, 1), SamplePlan.said("Work in ward B"))
                                .putQuarter(Quarter.of(second, 1), SamplePlan.said("Work in ward C")))
                .withPeriod(PlanPeriod.parse("2024 – 2027"));

        assertThat(spoken(plan, Stage.parse("quarter-1").inYear(first), RuleSet.STANDARD))
                .isEmpty();
        assertThat(spoken(plan, Stage.parse("quarter-1").inYear(second), RuleSet.STANDARD))
                .isEqualTo("missing@2025~126 Q1");
    }

    @Test
    void wantsToKnowTheYearInAPlanOfSeveral() {
        ActionPlan plan = planOf(complete()).withPeriod(PlanPeriod.parse("2024 – 2027"));
        PlanValidator validator = PlanValidator.create();
        List<Stage> wrong =
                List.of(Stage.parse("quarter-2"), Stage.parse("quarter-2").inYear(PlanPeriod.financialYear(2027)));

        assertThatThrownBy(() -> validator.validate(plan, wrong.get(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The plan is for several years, 2024 – 2027; say in which of them the quarter is, such as"
                        + " 2024/25.");
        assertThatThrownBy(() -> validator.validate(plan, wrong.get(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The plan is for 2024 – 2027; 2027/28 is no year of it.");
    }
}
