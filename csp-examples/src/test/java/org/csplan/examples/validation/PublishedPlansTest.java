package org.csplan.examples.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.finding.Finding;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.Stage;
import org.csplan.json.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in plans that partnerships have published, where these lie beside the project; they are no part of it. */
class PublishedPlansTest {

    /** The plan for that period, if it is there. */
    private static Optional<ActionPlan> find(String period) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path grids = folder.resolve("shared").resolve("grids");
            if (Files.isDirectory(grids)) {
                return plans(grids).stream()
                        .filter(plan -> plan.period().orElseThrow().label().equals(period))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static List<ActionPlan> plans(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(PlanJson::read)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Finding> validate(String period, String stage) {
        Optional<ActionPlan> plan = find(period);
        assumeTrue(plan.isPresent());
        return PlanValidator.create().validate(plan.get(), Stage.parse(stage));
    }

    private static List<String> places(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding ->
                        finding.path().orElseThrow().replace("/priorities/", "").replace("/actions/", "."))
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2008/09     | draft     | agency-variant 3, due-before-period 2, percentage-mismatch 1, resources-unclear 1
            2008/09     | agreed    | agency-variant 3, due-before-period 2, percentage-mismatch 1, resources-unclear 1
            2014/15     | agreed    | partnership-missing 1, target-contradicts-action 1, target-easier-than-baseline 4
            2014/15     | quarter-1 | agency-silent 1, partnership-missing 1, return-early 27, return-placeholder 1, target-contradicts-action 1, target-easier-than-baseline 4, target-met 2
            2014/15     | quarter-2 | agency-silent 4, partnership-missing 1, return-overdue 2, return-placeholder 10, return-stale 4, target-contradicts-action 1, target-easier-than-baseline 4, target-met 2
            2014/15     | year-end  | outcome-missing 27, partnership-missing 1, return-missing 3, target-contradicts-action 1, target-easier-than-baseline 4, target-met 2
            2017/18     | year-end  | agency-catch-all 1, agency-variant 2
            2018 – 2019 | draft     | agency-variant 1
            2018 – 2019 | agreed    | agency-variant 1
            2020/21     | year-end  |
            2021 – 2022 | agreed    | agency-variant 1
            2023-24     | draft     | agency-catch-all 4, agency-variant 6, draft-mark 1, due-before-period 1, reference-section-mismatch 5
            2023-24     | agreed    | agency-catch-all 4, agency-variant 6, draft-mark 1, due-before-period 1, reference-section-mismatch 5
            2023-24     | quarter-2 | agency-catch-all 4, agency-variant 6, draft-mark 1, due-before-period 1, due-passed 6, reference-section-mismatch 5, return-missing 7
            """)
    void findsThisMuchByRule(String period, String stage, String expected) {
        TreeMap<String, Long> counts = validate(period, stage).stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));

        String shown = counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));

        assertThat(shown).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void findsTheReferencesThatWereNotRenumberedAndTheDateOfTheYearBefore() {
        List<Finding> findings = validate("2023-24", "agreed");

        assertThat(places(findings, "reference-section-mismatch"))
                .containsExactly("6.1/reference", "6.2/reference", "6.3/reference", "6.4/reference", "6.5/reference");
        assertThat(places(findings, "due-before-period")).containsExactly("2.3/timescale");
    }

    @Test
    void findsTheTwoDatesAndTheOnePercentageThatAreWrong() {
        List<Finding> findings = validate("2008/09", "agreed");

        assertThat(places(findings, "due-before-period")).containsExactly("3.7/timescale", "3.8/timescale");
        assertThat(findings.stream()
                        .filter(finding -> finding.rule().equals("percentage-mismatch"))
                        .map(finding -> finding.parameters().get("to")))
                .containsExactly("518");
        assertThat(places(findings, "resources-unclear")).containsExactly("4.1/resources");
    }

    @Test
    void findsTheReturnsToAskFor() {
        List<Finding> findings = validate("2014/15", "quarter-2");

        assertThat(places(findings, "target-contradicts-action")).containsExactly("0.2/target");
        assertThat(places(findings, "target-easier-than-baseline"))
                .containsExactly("0.1/target", "1.1/target", "1.3/target", "2.11/target");
        assertThat(places(findings, "target-met")).containsExactly("1.1/quarters/Q1", "1.2/quarters/Q1");
        assertThat(places(findings, "return-overdue")).containsExactly("1.7/quarters/Q2", "1.15/quarters/Q2");
        assertThat(places(findings, "return-stale"))
                .containsExactly("1.8/quarters/Q2", "1.10/quarters/Q2", "2.1/quarters/Q2", "2.11/quarters/Q2");
        assertThat(places(findings, "return-placeholder"))
                .containsExactly(
                        "0.1/quarters/Q2",
                        "0.3/quarters/Q2",
                        "0.5/quarters/Q2",
                        "1.0/quarters/Q2",
                        "1.2/quarters/Q2",
                        "1.3/quarters/Q2",
                        "2.0/quarters/Q2",
                        "2.2/quarters/Q2",
                        "2.5/quarters/Q2",
                        "2.10/quarters/Q2");
        assertThat(places(findings, "agency-silent"))
                .containsExactly("0.1/leadAgencies", "1.0/leadAgencies", "1.3/leadAgencies", "1.15/leadAgencies");
    }

    @Test
    void findsTheNamesThatAreWrittenDifferently() {
        assertThat(places(validate("2017/18", "year-end"), "agency-variant"))
                .containsExactly("1.4/leadAgencies", "3.5/leadAgencies");
        assertThat(places(validate("2018 – 2019", "agreed"), "agency-variant")).containsExactly("1.6/leadAgencies");
        assertThat(places(validate("2021 – 2022", "agreed"), "agency-variant")).containsExactly("3.3/leadAgencies");
        assertThat(places(validate("2023-24", "agreed"), "agency-variant"))
                .containsExactly(
                        "0.2/supportingPartners",
                        "1.0/supportingPartners",
                        "2.0/leadAgencies",
                        "5.2/supportingPartners",
                        "6.4/leadAgencies",
                        "6.5/leadAgencies");
    }
}
