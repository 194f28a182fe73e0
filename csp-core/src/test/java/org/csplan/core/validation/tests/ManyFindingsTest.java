package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.core.validation.tests.Plans.anAction;
import static org.csplan.core.validation.tests.Plans.findings;
import static org.csplan.core.validation.tests.Plans.planOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Timescale;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Thresholds;
import org.junit.jupiter.api.Test;

class ManyFindingsTest {

    private static final RuleSet AT_MOST_TWO = RuleSet.builder()
            .thresholds(Thresholds.builder().findingsPerRule(2).build())
            .build();

    private static ActionPlan actionsWithoutAWord(int count) {
        return planOf(IntStream.range(0, count)
                .mapToObj(i -> anAction().description(Optional.empty()))
                .toArray(Action.Builder[]::new));
    }

    @Test
    void areListedUpToALimitWithTheNumberOfTheOthersFirst() {
        List<Finding> findings = findings("description-missing", actionsWithoutAWord(5), "draft", AT_MOST_TWO);

        assertThat(findings)
                .extracting(finding -> finding.path().orElseThrow())
                .containsExactly("", "/priorities/0/actions/0/description", "/priorities/0/actions/1/description");
        assertThat(findings.get(0).message()).isEqualTo("More findings of this rule that are not listed: 3.");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(0).parameters()).isEqualTo(Map.of(PlanValidator.UNLISTED, "3"));
    }

    @Test
    void areAllListedAtTheLimit() {
        assertThat(findings("description-missing", actionsWithoutAWord(2), "draft", AT_MOST_TWO))
                .hasSize(2)
                .noneMatch(finding -> finding.parameters().containsKey(PlanValidator.UNLISTED));
    }

    @Test
    void areTenThousandOfARuleUnlessTheCallerSaysOtherwise() {
        assertThat(findings("description-missing", actionsWithoutAWord(10_001), "draft"))
                .hasSize(10_001)
                .first()
                .extracting(Finding::message)
                .isEqualTo("More findings of this rule that are not listed: 1.");
    }

    @Test
    void silenceOthersWhetherTheyAreListedOrNot() {
        Action.Builder overdue = anAction().timescale(Timescale.parse("May 2024"));
        ActionPlan plan = planOf(overdue, overdue, overdue, overdue, anAction().update("Held in May."));

        assertThat(findings("outcome-missing", plan, "year-end", AT_MOST_TWO)).hasSize(3);
        assertThat(findings("due-passed", plan, "year-end", AT_MOST_TWO)).isEmpty();
    }
}
