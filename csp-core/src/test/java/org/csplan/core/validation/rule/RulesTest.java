package org.csplan.core.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.csplan.core.validation.RuleTable;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void areThoseOfTheTableInItsOrder() {
        List<String> table = RuleTable.standard().rows().stream()
                .filter(row -> row.part() == RuleTable.Part.RULES)
                .map(RuleTable.Row::name)
                .toList();

        assertThat(Rules.ALL).extracting(PlanRule::name).isEqualTo(table);
    }

    @Test
    void areAppliedAfterThoseThatSilenceThem() {
        List<String> applied =
                Rules.MORE_TELLING_FIRST.stream().map(PlanRule::name).toList();

        assertThat(applied).hasSameSizeAs(Rules.ALL).allSatisfy(rule -> assertThat(applied.indexOf(rule))
                .isLessThan(RuleTable.standard().silencedBy(rule).stream()
                        .mapToInt(applied::indexOf)
                        .min()
                        .orElse(applied.size())));
    }
}
