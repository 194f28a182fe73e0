package org.csplan.excel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.csplan.excel.testing.PlanAssertions.assertThat;
import static org.csplan.excel.testing.PlanAssertions.assertThatWorkbook;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.layout.ImportReport.CellCount;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.Imported;
import org.csplan.excel.PlanReader;
import org.junit.jupiter.api.Test;

class PlanAssertTest {

    private static final Path LAYOUTS = Path.of("src/test/resources/corpus/layouts");

    private final Imported<ActionPlan> plain = PlanReader.create().read(LAYOUTS.resolve("plain-priority-rows.xlsx"));
    private final Imported<ActionPlan> hidden = PlanReader.create().read(LAYOUTS.resolve("hidden-parts.xlsx"));

    @Test
    void passesWhatIsSoAndGoesOn() {
        assertThatWorkbook(LAYOUTS.resolve("plain-priority-rows.xlsx"))
                .hasPriorities(3)
                .hasActions(15)
                .hasNoFindings()
                .isReadWithout("hidden-content")
                .isAccountedFor();
        assertThat(hidden)
                .hasNoFindings(Severity.WARNING)
                .hasFinding("hidden-content")
                .hasFindingAt("hidden-content", "E5")
                .hasFindingAt("hidden-content", "Action Plan!E5")
                .hasFindingAt("hidden-content", "'Action Plan'!E5");
    }

    @Test
    void listsFindingsThatShouldNotBe() {
        assertThat(messageOf(() -> assertThat(hidden).hasNoFindings())).isEqualTo("""
                Expected 'hidden-parts.xlsx' to have no findings, but there are 4:
                  'Action Plan'!A8 info hidden-content: 3 rows from row 8 on are hidden; they were read like the others.
                  'Action Plan'!E5 info hidden-content: Column E is hidden; it was read like the others.
                  'Last year'!A1 info hidden-content: The sheet 'Last year' is hidden; it was not read.
                  'Lists'!A1 info hidden-content: The sheet 'Lists' is hidden; it was not read.""");
    }

    @Test
    void listsWhatThereIsWhereAFindingIsAwaited() {
        List<Finding> one = List.of(aWarning());

        assertThat(messageOf(() -> assertThat(plain).hasFinding("lead-missing")))
                .isEqualTo(
                        "Expected 'plain-priority-rows.xlsx' to have a finding of lead-missing, but there are none.");
        assertThat(messageOf(() -> assertThat(plain).withFindings(one).hasFindingAt("due-passed", "Z99")))
                .isEqualTo("""
                Expected 'plain-priority-rows.xlsx' to have a finding of due-passed at Z99, but there is 1:
                  %s warning due-passed: Action 1 is past its date.""".formatted(plain.sources().get("/priorities/0/actions/0/description")));
    }

    @Test
    void asksOnlyForTheSeverityThatMatters() {
        List<Finding> findings = List.of(aWarning(), Finding.of("own-rule", Severity.ERROR, "Nobody\nsigned it."));

        PlanAssert checked = assertThat(plain).withFindings(findings);

        assertThat(messageOf(() -> checked.hasNoFindings(Severity.ERROR))).isEqualTo("""
                Expected 'plain-priority-rows.xlsx' to have no findings of severity error, but there is 1:
                  error own-rule: Nobody signed it.""");
        assertThat(messageOf(() -> checked.hasNoFindings(Severity.WARNING)))
                .startsWith("Expected 'plain-priority-rows.xlsx' to have no findings of severity warning or above, but"
                        + " there are 2:\n");
    }

    @Test
    void asksTheReaderEvenWhereOtherFindingsWereGiven() {
        PlanAssert checked = assertThat(hidden).withFindings(List.of());

        assertThatCode(checked::hasNoFindings).doesNotThrowAnyException();
        assertThat(messageOf(() -> checked.isReadWithout("hidden-content")))
                .startsWith(
                        "Expected 'hidden-parts.xlsx' to have no finding of hidden-content when read, but there are 4:\n");
    }

    @Test
    void saysHowManyThereAre() {
        assertThat(messageOf(() -> assertThat(plain).hasPriorities(4)))
                .contains("Expected 'plain-priority-rows.xlsx' to have 4 priorities, but there are 3.");
        assertThat(messageOf(() -> assertThat(plain).as("the return").hasActions(1)))
                .contains("[the return] Expected 'plain-priority-rows.xlsx' to have 1 actions, but there are 15.");
    }

    @Test
    void saysWhichCellsAreNotAccountedFor() {
        ImportReport report = plain.report();
        ImportReport incomplete = new ImportReport(
                report.file(),
                report.plans(),
                report.tables(),
                new CellCount(10, 6, 2, 1),
                List.of(),
                report.sources(),
                List.of());

        assertThat(messageOf(() -> assertThat(new Imported<>(plain.plan(), plain.sources(), incomplete))
                        .isAccountedFor()))
                .isEqualTo(
                        "Expected every filled cell of 'plain-priority-rows.xlsx' to be accounted for, but of 10 cells"
                                + " 6 are in a plan, 2 are headings and 1 are ignored, 0 of them listed.");
    }

    @Test
    void failsInOneLineWhereAWorkbookGivesNoPlan() {
        assertThat(messageOf(() -> assertThatWorkbook(Path.of("pom.xml"))))
                .isEqualTo("Submitted plan 'pom.xml': it is XML of another kind, not a workbook");
    }

    private static Finding aWarning() {
        return Finding.of("due-passed", Severity.WARNING, "Action 1 is past its date.")
                .atPath("/priorities/0/actions/0/description");
    }

    private static String messageOf(ThrowingCallable failing) {
        Throwable thrown = catchThrowable(failing);
        assertThat(thrown).isInstanceOf(AssertionError.class);
        return thrown.getMessage();
    }
}
