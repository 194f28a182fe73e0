package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.validation.RuleLevel;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.RuleTable;
import org.csplan.core.validation.Stage;
import org.csplan.core.validation.Thresholds;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    @Test
    void isAValue() {
        RuleSet one = RuleSet.STANDARD.without("lead-missing").withAgency("Wolds Police", "The Police");
        RuleSet other = RuleSet.builder()
                .levels(Map.of(
                        "lead-missing",
                        Map.of(
                                Stage.Kind.DRAFT, RuleLevel.OFF,
                                Stage.Kind.AGREED, RuleLevel.OFF,
                                Stage.Kind.QUARTERLY_RETURN, RuleLevel.OFF,
                                Stage.Kind.YEAR_END, RuleLevel.OFF)))
                .agencies(Map.of("Wolds Police", List.of("The Police")))
                .build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(RuleSet.STANDARD.levels()).isEmpty();
    }

    @Test
    void changesHowMuchARuleMattersOnlyWhereItIsChecked() {
        RuleSet rules = RuleSet.STANDARD.withLevel("due-passed", RuleLevel.ERROR);

        assertThat(rules.severity("due-passed", Stage.parse("quarter-1"))).contains(Severity.ERROR);
        assertThat(rules.severity("due-passed", Stage.DRAFT)).isEmpty();
    }

    @Test
    void changesOneStageAtATime() {
        RuleSet rules = RuleSet.STANDARD
                .withLevel("lead-missing", RuleLevel.INFO)
                .withLevel("lead-missing", Stage.Kind.AGREED, RuleLevel.OFF);

        assertThat(rules.severity("lead-missing", Stage.DRAFT)).contains(Severity.INFO);
        assertThat(rules.severity("lead-missing", Stage.AGREED)).isEmpty();
    }

    @Test
    void judgesTheFindingsOfAReaderToo() {
        RuleSet rules = RuleSet.STANDARD.without("heading-unknown").withLevel("cell-error", RuleLevel.ERROR);
        Finding unknown = Finding.of("heading-unknown", Severity.INFO, "A heading.");
        Finding error = Finding.of("cell-error", Severity.WARNING, "An error.");

        assertThat(rules.judge(unknown, Stage.DRAFT)).isEmpty();
        assertThat(rules.judge(error, Stage.DRAFT)).contains(error.withSeverity(Severity.ERROR));
    }

    @Test
    void knowsWhichNamesAreMistyped() {
        RuleSet rules =
                RuleSet.STANDARD.without("lead-mising").without("lead-missing").without("heading-unknown");

        assertThat(rules.unknownRules()).containsExactly("lead-mising");
    }

    @Test
    void refusesThresholdsThatNoRuleCanWorkWith() {
        assertThatThrownBy(() -> Thresholds.builder().overdueQuarters(1).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Thresholds.builder().findingsPerRule(0).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Thresholds.builder().slipLetters(-1).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasWordsForItsLevels() {
        assertThat(RuleLevel.of("off")).isEqualTo(RuleLevel.OFF);
        assertThat(RuleLevel.of(Severity.WARNING)).isEqualTo(RuleLevel.WARNING);
        assertThat(Stage.Kind.of("quarterly-return")).isEqualTo(Stage.Kind.QUARTERLY_RETURN);
        assertThatThrownBy(() -> RuleLevel.of("loud"))
                .hasMessage("No level is called 'loud'; they are error, warning, info, off.");
    }

    @Test
    void standsOnATableThatSaysWhatEachRuleIsAbout() {
        assertThat(RuleTable.standard().rows())
                .allSatisfy(row -> assertThat(row.says()).isNotBlank().doesNotEndWith("."))
                .filteredOn(row -> row.part() == RuleTable.Part.RULES)
                .hasSize(36);
        assertThat(RuleTable.standard().find("draft-mark").orElseThrow().severities())
                .containsExactly(
                        Map.entry(Stage.Kind.DRAFT, Severity.INFO),
                        Map.entry(Stage.Kind.AGREED, Severity.ERROR),
                        Map.entry(Stage.Kind.QUARTERLY_RETURN, Severity.WARNING),
                        Map.entry(Stage.Kind.YEAR_END, Severity.WARNING));
    }
}
