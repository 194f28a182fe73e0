package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.core.validation.tests.Plans.anAction;
import static org.csplan.core.validation.tests.Plans.findings;
import static org.csplan.core.validation.tests.Plans.messages;
import static org.csplan.core.validation.tests.Plans.places;
import static org.csplan.core.validation.tests.Plans.plan;
import static org.csplan.core.validation.tests.Plans.planOf;
import static org.csplan.core.validation.tests.Plans.priority;

import java.math.BigDecimal;
import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Measure;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Stage;
import org.csplan.core.validation.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRulesTest {

    private static final List<String> TARGET_RULES = List.of(
            "target-contradicts-action",
            "target-easier-than-baseline",
            "target-missing",
            "unit-mismatch",
            "percentage-mismatch");

    private static Action.Builder measured(String description, String baseline, String target) {
        Action.Builder action = anAction().description(description);
        if (baseline != null) {
            action.baseline(Measure.of(baseline));
        }
        return target == null ? action : action.target(Measure.of(target));
    }

    private static String spoken(ActionPlan plan) {
        return PlanValidator.create().validate(plan, Stage.AGREED).stream()
                .map(Finding::rule)
                .filter(TARGET_RULES::contains)
                .reduce((one, other) -> one + " " + other)
                .orElse("nothing");
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Increase the number of referrals by 20% to deal with noise    | 48    | 0     | target-contradicts-action
            Increase the number of referrals by 20%                       | 48    | 57    | nothing
            Increase the number of referrals by 20%                       | 48    | 58    | nothing
            Increase the number of referrals by 20%                       | 48    | 60    | target-contradicts-action
            Increase the number of referrals by at least 20%              | 48    | 60    | nothing
            Increase the number of referrals by at least 20%              | 48    | 50    | target-contradicts-action
            Increase the number of referrals by up to 20%                 | 48    | 50    | nothing
            Increase the number of referrals by up to 20%                 | 48    | 60    | target-contradicts-action
            Increase the number of referrals by 20% a month               | 48    | 60    | nothing
            Increase the number of referrals by 20% a year                | 48    | 60    | target-contradicts-action
            Increase to 60 the number of referrals                        | 48    | 50    | target-contradicts-action
            Increase the number of referrals by 20%                       | 48    | 20%   | nothing
            Increase the number of referrals by 20%                       |       | 58    | nothing
            Increase the number of referrals by 10                        | 48    | 58    | nothing
            Increase the number of referrals by 10                        | 48    | 68    | target-contradicts-action
            Reduce thefts by 5% (from 300 in 2023/24 to 285 in 2024/25)   | 300   | 285   | nothing
            Reduce thefts by 5% (from 300 in 2023/24 to 285 in 2024/25)   | 300   | 258   | target-contradicts-action
            Reduce thefts by 5% (from 544 in 2023/24 to 518 in 2024/25)   | 544   | 518   | percentage-mismatch
            Reduce litter from 11.49% to 9%                               | 11.49% | 9%   | nothing
            Reduce litter by 2%                                           | 11%   | 9%    | nothing
            Reduce litter by 10%                                          | 11%   | 9.9%  | nothing
            Reduce litter by 10%                                          | 11%   | 5%    | target-contradicts-action
            Reduce repeat calls to 22%                                    | 25%   | 22%   | nothing
            Reduce repeat calls to 22%                                    | 25%   | 12%   | target-contradicts-action
            Ensure at least six men refer themselves                      | 5     | 6     | nothing
            Ensure at least six men refer themselves                      | 5     | 16    | target-contradicts-action
            Run 2 Lantern events                                          | 1     | 2     | nothing
            Run 2 Lantern events                                          | 1     | 3     | target-contradicts-action
            Run at least 2 sessions per quarter                           | 6     | 8     | nothing
            Run two sessions a quarter                                    | 6     | 8     | nothing
            Visit 5 schools per term                                      | 12    | 15    | nothing
            Support up to 50 families                                     | 30    | 40    | nothing
            Support up to 50 families                                     | 30    | 60    | target-contradicts-action
            Train 8 champions in each of 5 wards                          | 30    | 40    | nothing
            Train 8 champions in each of 5 wards                          | 30    | 45    | target-contradicts-action
            Run three courses of 8 sessions                               | 16    | 24    | nothing
            Improve the air by lowering pollution                         | 50    | 40    | nothing
            Run 12 sessions in at least 6 locations                       | 10    | 12    | nothing
            Hold one event for older people                               | 40    | 60    | nothing
            Work with young people aged 10 to 17                          | 40    | 60    | nothing
            Extend the watch to four more villages                        | 300   | 280   | target-easier-than-baseline
            Set up four more watches                                      | 15%   | 12%   | target-easier-than-baseline
            Promote advice at events                                      | 48 per month | 40 | nothing
            Distribute 400 alarms                                         | 300   | 400 alarms | nothing
            Distribute 400 alarms                                         | 300   | 450 alarms | target-contradicts-action
            Promote advice at events                                      | 350   | 0     | target-contradicts-action
            Prevent break-ins at sheds                                    | 12    | 0     | nothing
            Promote advice at events                                      | 350   | 300   | target-easier-than-baseline
            Promote advice at events                                      | 350   | 350   | nothing
            Promote advice at events                                      | 300   | 350   | nothing
            The project to receive at least 20 referrals                  | 33    | 20    | target-easier-than-baseline
            Reduce the number of repeat calls                             | 20    | 25    | target-easier-than-baseline
            Reduce the number of repeat calls                             | 25    | 20    | nothing
            Talk to residents about the success in reducing litter        | 25    | 20    | nothing
            Increase enforcement to reduce fly tipping                    | 25    | 20    | nothing
            Prevent training for staff                                    | 10    | 12    | nothing
            Promote advice at events                                      | 35%   | 350   | unit-mismatch
            Promote advice at events                                      | N/A   | 350   | nothing
            Promote advice at events                                      | N/A   | Report each quarter | nothing
            Run at least 6 sessions                                       | 5     |       | target-missing
            Run at least 6 sessions                                       | N/A   | N/A   | target-missing
            Issue 140 notices                                             | 100   | TBC   | target-missing
            Run sessions                                                  | 5     |       | nothing
            Run one session                                               | 5     |       | nothing
            """)
    void comparesWordsWithColumns(String description, String baseline, String target, String expected) {
        ActionPlan plan = planOf(measured(description, baseline, target), measured("Visit", "N/A", "Report"));

        assertThat(spoken(plan)).isEqualTo(expected);
    }

    @Test
    void saysWhatThePercentageWouldGive() {
        ActionPlan plan =
                planOf(measured("Increase referrals by 20%", "48", "0").reference("3"));

        assertThat(messages("target-contradicts-action", plan, "draft"))
                .containsExactly("Action 3 asks for 20% more than 48, which would be 57 or 58, but its target is 0.");
    }

    @Test
    void readsTheSuccessMeasureWhereTheDescriptionHasNoNumbers() {
        ActionPlan plan = planOf(measured("Hold sessions", "5", "9").successMeasure("At least 12 sessions held"));

        assertThat(messages("target-contradicts-action", plan, "agreed"))
                .containsExactly(
                        "The 1st action of 'Burglary' asks for 'At least 12', but its target is 9; make the two"
                                + " agree.");
    }

    @ParameterizedTest(name = "{0}, measured by {1}: {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Closure orders on addresses | Fewer gangs in the wolds       | 11  | 15  | nothing
            Increase patrols            | Fewer thefts                   | 300 | 285 | nothing
            Promote advice at events    | More people know the scheme    | 300 | 285 | target-easier-than-baseline
            Walk the lanes              | A 5% reduction in thefts       | 300 | 310 | target-contradicts-action
            Run 10 patrols              | At least 12 lanes are walked   | 5   | 12  | nothing
            Run 10 patrols              | At least 12 lanes are walked   | 5   | 10  | nothing
            Run 10 patrols              | Thefts fall by 5%              | 300 | 285 | nothing
            """)
    void readsTheSuccessMeasureBesideTheDescription(
            String description, String success, String baseline, String target, String expected) {
        ActionPlan plan = planOf(measured(description, baseline, target).successMeasure(success));

        assertThat(spoken(plan)).isEqualTo(expected);
    }

    @Test
    void promisesNothingWhereThePriorityHasNoTargets() {
        ActionPlan plan = planOf(measured("Run at least 6 sessions", null, null));

        assertThat(spoken(plan)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Achieve a reduction of 5% (from 300 in 2023/24 to 285 in 2024/25)",
                "Achieve a reduction of 5% (from 1027 in 2023/24 to 976 in 2024/25)",
                "Achieve a reduction of 5% (from 555 in 2023/24 to 527 in 2024/25)",
                "Achieve a reduction of 5% (from 272 in 2023/24 to 258 in 2024/25)",
                "Achieve a reduction of 6% (from 1601 in 2023/24 to 1504 in 2024/25)",
                "Achieve a reduction of 6% (from 1601 in 2023/24 to 1505 in 2024/25)",
                "Achieve a reduction of 4% (from 1244 in 2023/24 to 1194 in 2024/25)",
                "Reduce the perception of litter from 15.3% to 15%",
                "Reduce litter by 2% (from 11.49% to 9%)",
                "Keep arrests to at least the same number as in 2023/24",
                "Improve behaviour in 75% of cases",
                "Reduce thefts by up to 10% (from 100 to 95)",
                "No more than a 3% rise (from 100 to 102)",
                "At least a 5% reduction (from 100 to 90)",
                "Reduce thefts by 5% a year from 1,000 to 857",
                "Reduce thefts by 5% (from 1,000 to 857), year on year",
                "Reduce thefts by 5% each year (from 1,000 to 857)",
                "Increase the number of people in treatment by 5%"
            })
    void acceptsFiguresThatGiveTheirPercentage(String outcome) {
        ActionPlan plan = plan(priority("Burglary", anAction().build()).withOutcomes(outcome));

        assertThat(spoken(plan)).isEqualTo("nothing");
    }

    @Test
    void tellsEachOutcomeWhoseFiguresDoNotGiveThePercentage() {
        ActionPlan plan = plan(priority("Burglary", anAction().build())
                .withOutcomes(
                        "Achieve a reduction of 5% (from 544 in 2023/24 to 518 in 2024/25).",
                        "Increase visits by 20% (from 2,000 to 2,100).", "Increase walks by 10% (from 0 to 5)."));

        List<Finding> findings = findings("percentage-mismatch", plan, "agreed");

        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "An outcome of 'Burglary' speaks of 'Increase visits by 20% (from 2,000 to 2,100)', but 20% more"
                                + " than 2,000 is 2,400; 2,100 should be 2,400, or the percentage is another.",
                        "An outcome of 'Burglary' speaks of 'Increase walks by 10% (from 0 to 5)', but 10% more than 0 is"
                                + " 0; 5 should be 0, or the percentage is another.",
                        "An outcome of 'Burglary' speaks of 'reduction of 5% (from 544 in 2023/24 to 518 in 2024/25)',"
                                + " but 5% less than 544 is 516.8; 518 should be 516 or 517, or the percentage is"
                                + " another.");
        assertThat(findings).allSatisfy(finding -> assertThat(finding.path()).contains("/priorities/0/outcomes"));
        assertThat(findings.get(2).parameters())
                .containsEntry("percentage", "5%")
                .containsEntry("from", "544")
                .containsEntry("exact", "516.8")
                .containsEntry("expected", "516; 517");
    }

    @Test
    void asksForNoGrowthOfSeveralYearsInTheTargetOfOne() {
        ActionPlan plan = planOf(measured("Increase visits by 20% each year", "100", "140"));

        assertThat(spoken(plan)).isEqualTo("target-contradicts-action");
        assertThat(spoken(plan.withPeriod(PlanPeriod.parse("2024 – 2027")))).isEqualTo("nothing");
    }

    @Test
    void letsTheCallerAllowSlack() {
        ActionPlan plan = planOf(measured("Cut thefts: a reduction of 5% (from 544 to 518)", null, null));
        RuleSet rules = RuleSet.STANDARD.withThresholds(
                Thresholds.builder().percentageSlack(BigDecimal.ONE).build());

        assertThat(findings("percentage-mismatch", plan, "agreed")).hasSize(1);
        assertThat(findings("percentage-mismatch", plan, "agreed", rules)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023/24,   2024/25,           true
            2022/23,   2024/25,           false
            2024/25,   2024/25,           false
            2023,      2024/25,           true
            2021,      2024/25,           false
            2023-24,   2024 – 2025,       true
            last year, 2024/25,           true
            """)
    void expectsTheBaselineOfTheYearBefore(String baseline, String target, boolean sound) {
        ActionPlan plan = planOf(
                anAction().baseline(SamplePlan.figure("5", baseline)).target(SamplePlan.figure("6", target)),
                anAction().baseline(SamplePlan.figure("7", baseline)).target(SamplePlan.figure("8", target)));

        assertThat(places("baseline-not-year-before", plan, "agreed"))
                .isEqualTo(sound ? List.of() : List.of("/priorities/0/actions/0/baseline"));
    }

    @Test
    void setsTheTargetsOfAPlanOfSeveralYearsAgainstTheYearBeforeIt() {
        ActionPlan plan = planOf(anAction()
                        .baseline(SamplePlan.figure("5", "2023/24"))
                        .target(SamplePlan.figure("6", "2026/27")))
                .withPeriod(PlanPeriod.parse("2024 – 2027"));

        assertThat(places("baseline-not-year-before", plan, "agreed")).isEmpty();
    }

    @ParameterizedTest(name = "{0}, target {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Ensure at least 60 callers are supported | 60  | 113 referrals were received during quarter 1 | true
            Ensure at least 60 callers are supported | 60  | 60                                           | true
            Ensure at least 60 callers are supported | 60  | 59                                           | false
            Ensure at least 60 callers are supported | 60  | During the quarter 97 referrals were received | false
            Ensure at least 60 callers are supported | 60  | 60 calls planned for the spring               | false
            Ensure at least 60 callers are supported | 60  | Sixty will be called in May                  | false
            Distribute at least 30 kits              | 30  | 30 kits ordered, none sent yet               | false
            Distribute at least 1,000 leaflets       | 1000 | 1,000 will be sent in May                   | false
            Ensure at least 60 callers are supported | 60  | 60 were called, and ten more calls are planned | true
            Run at least one programme               | 1   | A meeting has been held                      | false
            Run at least one session                 | 1   | Session held on 4 September                  | false
            Reduce repeat calls                      | 20  | 5                                            | false
            Reduce the share of repeat calls         | 20% | 18%                                          | true
            Reduce the share of repeat calls         | 20% | 25%                                          | false
            Ensure at least 60 callers are supported | 60  | 80%                                          | false
            """)
    void noticesThatATargetIsReached(String description, String target, String returned, boolean met) {
        ActionPlan plan = planOf(measured(description, null, target).putQuarter(Quarter.Q1, SamplePlan.said(returned)));

        assertThat(places("target-met", plan, "quarter-2"))
                .isEqualTo(met ? List.of("/priorities/0/actions/0/quarters/Q1") : List.of());
    }
}
