package org.csplan.core.validation.tests;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.core.validation.tests.SamplePlan.change;
import static org.csplan.core.validation.tests.SamplePlan.changeAll;
import static org.csplan.core.validation.tests.SamplePlan.changePriority;
import static org.csplan.core.validation.tests.SamplePlan.figure;
import static org.csplan.core.validation.tests.SamplePlan.returning;
import static org.csplan.core.validation.tests.SamplePlan.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Timescale;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.RuleTable;
import org.csplan.core.validation.RuleTable.Part;
import org.csplan.core.validation.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in a plan without any gives one finding, of the right rule and at the right place, for every rule. */
class SeededFaultTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    private static final List<Stage> STAGES = Stream.of(
                    "draft", "agreed", "quarter-1", "quarter-2", "quarter-3", "quarter-4", "year-end")
            .map(Stage::parse)
            .toList();

    /**
     * A fault.
     *
     * @param rule the rule that finds it
     * @param path where
     * @param before what the plan must be, that the fault is the only one
     * @param fault what is done to it
     */
    private record Seed(String rule, String path, UnaryOperator<ActionPlan> before, UnaryOperator<ActionPlan> fault) {

        @Override
        public String toString() {
            return rule;
        }
    }

    private record Case(Seed seed, Stage stage) {

        @Override
        public String toString() {
            return seed + " " + stage;
        }
    }

    static List<Seed> seeds() {
        return List.of(
                seed("partnership-missing", "/partnership", plan -> plan.withPartnership(Optional.empty())),
                seed("period-missing", "/period", plan -> plan.withPeriod(Optional.empty())),
                seed("draft-mark", "/draft", plan -> plan.withDraft(true)),
                seed(
                        "no-actions",
                        "/priorities/1/actions",
                        plan -> changePriority(plan, 1, priority -> priority.withActions(List.of()))),
                seed(
                        "description-missing",
                        "/priorities/1/actions/2/description",
                        plan -> change(plan, 1, 2, action -> action.description(Optional.empty()))),
                seed(
                        "reference-missing",
                        "/priorities/1/actions/2/reference",
                        plan -> change(plan, 1, 2, action -> action.reference(Optional.empty()))),
                seed(
                        "reference-duplicate",
                        "/priorities/1/actions/2/reference",
                        plan -> change(plan, 1, 2, action -> action.reference("2.1"))),
                seed(
                        "reference-section-mismatch",
                        "/priorities/1/actions/2/reference",
                        plan -> change(plan, 1, 2, action -> action.reference("1.3"))),
                seed(
                        "action-duplicate",
                        "/priorities/1/actions/3/description",
                        plan -> change(plan, 1, 3, action -> action.description("Offer mediation to neighbours"))),
                seed(
                        "lead-missing",
                        "/priorities/1/actions/3/leadAgencies",
                        plan -> change(plan, 1, 3, action -> action.leadAgencies(List.of()))),
                seed(
                        "agency-variant",
                        "/priorities/1/actions/0/leadAgencies",
                        plan -> change(
                                plan,
                                1,
                                0,
                                action -> action.leadAgencies(
                                        List.of(Agency.of("Wolds Polcie"), Agency.of("Harbour Trust"))))),
                seed(
                        "agency-catch-all",
                        "/priorities/1/actions/0/supportingPartners",
                        plan -> change(
                                plan, 1, 0, action -> action.addSupportingPartner(Agency.of("Kestrel Vale Council")))),
                seed("due-before-period", "/priorities/1/actions/0/timescale", plan -> due(plan, "March 2024")),
                seed("due-after-period", "/priorities/1/actions/0/timescale", plan -> due(plan, "April 2025")),
                seed("due-passed", "/priorities/1/actions/0/timescale", plan -> due(plan, "June 2024")),
                seed("timescale-unclear", "/priorities/1/actions/0/timescale", plan -> due(plan, "Summer")),
                seed(
                        "timescale-missing",
                        "/priorities/1/actions/0/timescale",
                        plan -> change(plan, 1, 0, action -> action.timescale(Optional.empty()))),
                seed(
                        "percentage-mismatch",
                        "/priorities/0/outcomes",
                        plan -> changePriority(
                                plan,
                                0,
                                priority -> priority.withOutcomes(
                                        "Achieve a reduction of 5% (from 544 in 2023/24 to 518 in 2024/25)."))),
                seed("target-contradicts-action", "/priorities/0/actions/3/target", plan -> target(plan, 3, "0")),
                seed(
                        "target-easier-than-baseline",
                        "/priorities/0/actions/0/target",
                        plan -> change(plan, 0, 0, action -> action.baseline(figure("33", "2023/24")))),
                seed(
                        "target-missing",
                        "/priorities/0/actions/1/target",
                        plan -> change(plan, 0, 1, action -> action.target(Optional.empty()))),
                seed(
                        "baseline-not-year-before",
                        "/priorities/0/actions/0/baseline",
                        plan -> change(plan, 0, 0, action -> action.baseline(figure("18", "2021/22")))),
                seed(
                        "unit-mismatch",
                        "/priorities/0/actions/0/target",
                        plan -> change(plan, 0, 0, action -> action.baseline(figure("18%", "2023/24")))),
                seed(
                        "resources-unclear",
                        "/priorities/1/actions/0/resources",
                        plan -> change(plan, 1, 0, action -> action.resources("TBC"))),
                seed(
                        "return-missing",
                        "/priorities/1/actions/0/quarters/Q1",
                        plan -> change(plan, 1, 0, action -> returning(action, 1, ""))),
                seed(
                        "return-placeholder",
                        "/priorities/1/actions/0/quarters/Q2",
                        plan -> changeReturns(plan, 1, 0, "Data to be provided")),
                seed(
                        "return-overdue",
                        "/priorities/1/actions/0/quarters/Q4",
                        plan -> change(
                                plan,
                                1,
                                0,
                                action -> returning(returning(action, 3, "Awaiting data"), 4, "Data to be provided"))),
                seed(
                        "return-stale",
                        "/priorities/1/actions/0/quarters/Q4",
                        plan -> change(plan, 1, 0, action -> returning(action, 4, "Work in ward C is done."))),
                new Seed(
                        "return-early",
                        "/priorities/1/actions/0/quarters/Q4",
                        plan -> withoutReturns(plan, 2, 3, 4),
                        plan -> change(plan, 1, 0, action -> returning(action, 4, "All done"))),
                new Seed(
                        "agency-silent",
                        "/priorities/1/actions/2/leadAgencies",
                        plan -> changeReturns(plan, 1, 2, "Awaiting data"),
                        plan -> change(plan, 1, 0, action -> action.leadAgencies(List.of(Agency.of("Wolds Police"))))),
                seed(
                        "target-met",
                        "/priorities/0/actions/0/quarters/Q1",
                        plan -> change(plan, 0, 0, action -> returning(action, 1, "21 visits were made"))),
                seed(
                        "status-missing",
                        "/priorities/1/actions/0/status",
                        plan -> change(plan, 1, 0, action -> action.status(Optional.empty()))),
                seed(
                        "status-unknown",
                        "/priorities/1/actions/0/status",
                        plan -> change(
                                plan,
                                1,
                                0,
                                action -> action.status(status(Progress.ON_TRACK, "J", Rag.GREEN)
                                        .withProgress(Optional.empty())
                                        .withRag(Optional.empty())))),
                seed(
                        "status-contradicts-colour",
                        "/priorities/1/actions/0/status",
                        plan -> change(
                                plan, 1, 0, action -> action.status(status(Progress.ON_TRACK, "On track", Rag.RED)))),
                seed(
                        "status-contradicts-update",
                        "/priorities/1/actions/1/update",
                        plan -> change(
                                plan, 1, 1, action -> action.update("The visits did not take place this year."))),
                seed(
                        "outcome-missing",
                        "/priorities/1/actions/0/status",
                        plan -> change(plan, 1, 0, action -> action.update(Optional.empty()))),
                seed(
                        "value-malformed",
                        "/priorities/1/actions/0/theme",
                        plan -> change(plan, 1, 0, action -> action.theme(" "))));
    }

    private static Seed seed(String rule, String path, UnaryOperator<ActionPlan> fault) {
        return new Seed(rule, path, UnaryOperator.identity(), fault);
    }

    private static ActionPlan due(ActionPlan plan, String text) {
        return change(plan, 1, 0, action -> action.timescale(Timescale.parse(text)));
    }

    private static ActionPlan target(ActionPlan plan, int action, String text) {
        return change(plan, 0, action, changed -> changed.target(figure(text, "2024/25")));
    }

    /** The same placeholder in the second and in the last quarter, so that either can be the one returned. */
    private static ActionPlan changeReturns(ActionPlan plan, int priority, int action, String text) {
        return change(plan, priority, action, changed -> returning(returning(changed, 2, text), 4, text));
    }

    private static ActionPlan withoutReturns(ActionPlan plan, int... quarters) {
        ActionPlan changed = plan;
        for (int quarter : quarters) {
            for (int priority = 0; priority < plan.priorities().size(); priority++) {
                changed = changeAll(changed, priority, action -> returning(action, quarter, ""));
            }
        }
        return changed;
    }

    /** Every seed at every kind of stage at which its rule is checked. */
    static Stream<Case> cases() {
        return seeds().stream().flatMap(seed -> STAGES.stream()
                .filter(stage -> RuleTable.standard().severity(seed.rule, stage).isPresent())
                .filter(stage -> isTold(seed, stage))
                .map(stage -> new Case(seed, stage)));
    }

    /** Rules about one quarter are tried when that quarter is returned. */
    private static boolean isTold(Seed seed, Stage stage) {
        return switch (seed.rule) {
            case "return-early" -> stage.id().equals("quarter-1");
            case "return-overdue", "return-stale" -> stage.quartersDue() == 4;
            case "return-placeholder", "agency-silent" -> stage.id().equals("quarter-2");
            default -> true;
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneFaultGivesOneFinding(Case one) {
        ActionPlan before = one.seed.before.apply(SamplePlan.clean());
        Set<String> known = VALIDATOR.validate(before, one.stage).stream()
                .map(SeededFaultTest::place)
                .collect(toSet());

        List<Finding> found = VALIDATOR.validate(one.seed.fault.apply(before), one.stage).stream()
                .filter(finding -> !known.contains(place(finding)))
                .toList();

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(one.seed.rule);
            assertThat(finding.path()).contains(one.seed.path);
            assertThat(finding.severity())
                    .isEqualTo(RuleTable.standard()
                            .severity(one.seed.rule, one.stage)
                            .orElseThrow());
            assertThat(finding.message())
                    .endsWithIgnoringCase(finding.message().strip())
                    .doesNotContain("{", "}");
        });
    }

    private static String place(Finding finding) {
        return finding.rule() + " at " + finding.path().orElse("");
    }

    @Test
    void everyRuleHasASeed() {
        List<String> rules = RuleTable.standard().rows().stream()
                .filter(row -> row.part() != Part.READER)
                .map(RuleTable.Row::name)
                .toList();

        assertThat(seeds()).extracting(Seed::rule).containsExactlyInAnyOrderElementsOf(rules);
    }

    static List<Stage> stages() {
        return STAGES;
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aCleanPlanGivesNoErrorAndNoWarning(Stage stage) {
        ActionPlan plan = SamplePlan.clean();

        List<Finding> findings = VALIDATOR.validate(plan, stage);

        assertThat(findings.stream().filter(finding -> finding.severity().isAtLeast(Severity.WARNING)))
                .isEmpty();
        assertThat(findings.stream().map(Finding::rule).collect(toSet())).isSubsetOf("return-early");
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aPlanThatHasNotStartedOwesNothingYet(Stage stage) {
        ActionPlan plan = withoutReturns(SamplePlan.clean(), 1, 2, 3, 4);
        for (int priority = 0; priority < 3; priority++) {
            plan = changeAll(
                    plan, priority, action -> action.update(Optional.empty()).status(Optional.empty()));
        }

        List<Finding> findings = stage.hasReturns() ? List.of() : VALIDATOR.validate(plan, stage);

        assertThat(findings).isEmpty();
    }

    @Test
    void aPeriodMatters() {
        ActionPlan plan = SamplePlan.clean().withPeriod(PlanPeriod.financialYear(2025));

        List<Finding> findings = VALIDATOR.validate(plan, Stage.AGREED);

        assertThat(findings).extracting(Finding::rule).containsOnly("due-before-period");
    }
}
