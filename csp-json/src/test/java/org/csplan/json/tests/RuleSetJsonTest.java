package org.csplan.json.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.csplan.core.validation.RuleLevel;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Stage;
import org.csplan.core.validation.Thresholds;
import org.csplan.json.PlanJsonException;
import org.csplan.json.RuleSetJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetJsonTest {

    private static final RuleSet RULES = RuleSet.builder()
            .thresholds(Thresholds.builder()
                    .overdueQuarters(3)
                    .percentageSlack(new BigDecimal("0.5"))
                    .findingsPerRule(500)
                    .build())
            .build()
            .without("partnership-missing")
            .withLevel("draft-mark", Stage.Kind.YEAR_END, RuleLevel.OFF)
            .withLevel("draft-mark", Stage.Kind.AGREED, RuleLevel.WARNING)
            .withAgency("Wolds Police", "Police", "WP")
            .withAgency("Harbour Trust");

    private static final String JSON = """
            {
              "format": "csp-rule-set",
              "version": 1,
              "rules": {
                "partnership-missing": "off",
                "draft-mark": {
                  "agreed": "warning",
                  "year-end": "off"
                }
              },
              "thresholds": {
                "overdueQuarters": 3,
                "percentageSlack": 0.5,
                "findingsPerRule": 500
              },
              "agencies": {
                "Wolds Police": [
                  "Police",
                  "WP"
                ],
                "Harbour Trust": []
              }
            }
            """;

    @Test
    void writesARuleSet() {
        assertThat(RuleSetJson.toJson(RULES)).isEqualTo(JSON);
    }

    @Test
    void readsARuleSet(@TempDir Path folder) {
        Path file = folder.resolve("rules.json");

        RuleSetJson.write(RULES, file);

        assertThat(RuleSetJson.read(file)).isEqualTo(RULES);
        assertThat(RuleSetJson.read(JSON)).isEqualTo(RULES);
    }

    @Test
    void writesNothingOfTheStandardRules() {
        String json = RuleSetJson.toJson(RuleSet.STANDARD);

        assertThat(json).isEqualTo("{\n  \"format\": \"csp-rule-set\",\n  \"version\": 1\n}\n");
        assertThat(RuleSetJson.read(json)).isEqualTo(RuleSet.STANDARD);
    }

    @Test
    void knowsARuleOfTheCallersOwnOnlyWhenItIsNamed() {
        RuleSet rules = RuleSet.STANDARD.without("harbour-budget");

        String json = RuleSetJson.toJson(rules);

        assertThat(RuleSetJson.read(json, "harbour-budget")).isEqualTo(rules);
        assertThatThrownBy(() -> RuleSetJson.read(json))
                .isInstanceOf(PlanJsonException.class)
                .hasMessage("line 5, column 5: the key 'harbour-budget' of 'rules' is the name of no rule");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "\"draft-mark\"",
                        "\"draft-marks\"",
                        "line 6, column 5: the key 'draft-marks' of 'rules' is the name of no rule; did you mean 'draft-mark'?"),
                arguments(
                        "\"warning\"",
                        "\"warn\"",
                        "line 7, column 17: 'agreed' is 'warn'; it must be one of error, warning, info, off"),
                arguments(
                        "\"agreed\"",
                        "\"quarter-1\"",
                        "line 7, column 7: the key 'quarter-1' of 'draft-mark' is 'quarter-1'; it must be one of draft, agreed, quarterly-return, year-end"),
                arguments(
                        "\"partnership-missing\": \"off\"",
                        "\"partnership-missing\": false",
                        "line 5, column 28: 'partnership-missing' must be a level such as \"off\", or an object of levels by stage, not false"),
                arguments(
                        "\"overdueQuarters\": 3",
                        "\"overdueQuarters\": 1",
                        "line 11, column 17: a return is overdue after two quarters at the earliest"),
                arguments(
                        "\"overdueQuarters\"",
                        "\"overdueQuarter\"",
                        "line 12, column 5: a set of thresholds has no property 'overdueQuarter'; did you mean 'overdueQuarters'?"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void pointsIntoTheFile(String instead, String wrong, String message) {
        assertThatThrownBy(() -> RuleSetJson.read(JSON.replace(instead, wrong)))
                .isInstanceOf(PlanJsonException.class)
                .hasMessage(message);
    }
}
