package org.csplan.core.validation.tests;

import java.util.List;
import java.util.stream.Stream;
import org.csplan.core.finding.Finding;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Priority;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Stage;

/** Small plans with only what a rule looks at, and what one rule says of them. */
final class Plans {

    private Plans() {}

    static ActionPlan plan(Priority... priorities) {
        return ActionPlan.builder()
                .title("Action Plan 2024/25")
                .partnership("Kestrel Vale Community Safety Partnership")
                .period(SamplePlan.YEAR)
                .addPriorities(priorities)
                .build();
    }

    static Priority priority(String title, Action... actions) {
        return Priority.builder().title(title).addActions(actions).build();
    }

    /** A plan with one priority, "Burglary", with these actions. */
    static ActionPlan planOf(Action... actions) {
        return plan(priority("Burglary", actions));
    }

    static ActionPlan planOf(Action.Builder... actions) {
        return planOf(Stream.of(actions).map(Action.Builder::build).toArray(Action[]::new));
    }

    static Action.Builder anAction() {
        return Action.builder().description("Visit the market");
    }

    static Action.Builder anAction(String reference) {
        return anAction().reference(reference);
    }

    static List<Agency> agencies(String... names) {
        return Stream.of(names).map(Agency::of).toList();
    }

    /** What a rule says, as its places. */
    static List<String> places(String rule, ActionPlan plan, String stage) {
        return findings(rule, plan, stage).stream()
                .map(finding -> finding.path().orElse(""))
                .toList();
    }

    static List<Finding> findings(String rule, ActionPlan plan, String stage) {
        return findings(rule, plan, stage, RuleSet.STANDARD);
    }

    static List<Finding> findings(String rule, ActionPlan plan, String stage, RuleSet rules) {
        return PlanValidator.create(rules).validate(plan, Stage.parse(stage)).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    static List<String> messages(String rule, ActionPlan plan, String stage) {
        return findings(rule, plan, stage).stream().map(Finding::message).toList();
    }
}
