package org.csplan.examples.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.examples.commands.Plans.aPlan;
import static org.csplan.examples.commands.Plans.aPlanIn;

import java.nio.file.Path;
import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Priority;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Thresholds;
import org.csplan.examples.commands.Csp.Result;
import org.csplan.excel.PlanReader;
import org.csplan.json.FindingsJson;
import org.csplan.json.FindingsJson.FileFindings;
import org.csplan.json.PlanJson;
import org.csplan.json.RuleSetJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

    private static final Path DELIVERY_PLAN = Path.of("samples", "delivery-plan.xlsx");

    @TempDir
    private Path folder;

    @Test
    void tellsTheFindingsBySheetWithTheirCellsAndSumsThemUp() {
        Result result = Csp.run("validate", DELIVERY_PLAN, "--stage", "agreed");

        assertThat(result).isEqualTo(new Result(1, """
                        samples/delivery-plan.xlsx

                        Sheet 'Cover'
                          A2  error  The plan is still marked as a draft; take the mark off once it is agreed. [draft-mark]

                        samples/delivery-plan.xlsx, 2025-26, agreed: 1 error
                        """, ""));
    }

    @Test
    void endsWellWhereThereIsNoError() {
        Path plan = aPlanIn(folder.resolve("plan.json"));

        assertThat(Csp.run("validate", plan, "--stage", "draft"))
                .isEqualTo(new Result(0, plan + "\n\n" + plan + ", 2024/25, draft: nothing found\n", ""));
    }

    @Test
    void namesAValueOfPlanJsonByItsPointer() {
        Path plan = folder.resolve("plan.json");
        PlanJson.write(aPlan().withDraft(true), plan);

        Result result = Csp.run("validate", plan, "--stage", "agreed");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("\nIn the plan\n  /draft  error  The plan is still marked as a draft");
    }

    @Test
    void writesTheFindingsAsJson() {
        Path json = folder.resolve("findings.json");

        Result result = Csp.run("validate", DELIVERY_PLAN, "--stage", "agreed", "--json", json);

        assertThat(result.status()).isEqualTo(1);
        FileFindings findings = FindingsJson.read(json).get(0);
        assertThat(findings.file()).isEqualTo(DELIVERY_PLAN.toString());
        assertThat(findings.plan()).contains("2025-26");
        assertThat(findings.stage()).isEqualTo("agreed");
        assertThat(findings.findings()).extracting(Finding::rule).containsExactly("draft-mark");
    }

    @Test
    void printsNothingButTheJsonWhereItGoesToStandardOutput() {
        Result result = Csp.run("validate", DELIVERY_PLAN, "--stage", "agreed", "--json", "-");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).startsWith("{").endsWith("}\n").doesNotContain("Sheet");
    }

    @Test
    void checksManyInOrderAndStopsAtNone() {
        Path plan = aPlanIn(folder.resolve("plan.json"));
        Path json = folder.resolve("findings.json");

        Result result = Csp.run("validate", DELIVERY_PLAN, "missing.xlsx", plan, "--stage", "agreed", "--json", json);

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).containsSubsequence("agreed: 1 error\n", "agreed: nothing found\n");
        assertThat(result.err())
                .isEqualTo("csp: missing.xlsx: there is no such file\n3 files checked, 1 with errors; 1 refused\n");
        assertThat(FindingsJson.read(json))
                .extracting(FileFindings::file)
                .isEqualTo(List.of(DELIVERY_PLAN.toString(), plan.toString()));
    }

    @Test
    void putsTheFindingsIntoACopyOfTheWorkbook() {
        Path annotated = folder.resolve("checked.xlsx");

        Result result = Csp.run("validate", DELIVERY_PLAN, "--stage", "agreed", "--annotate", annotated);

        assertThat(result.status()).isEqualTo(1);
        assertThat(PlanReader.create().read(annotated).plan())
                .isEqualTo(PlanReader.create().read(DELIVERY_PLAN).plan());
        assertThat(Csp.run("inspect", annotated, "--cells", "-").out()).contains("\"sheet\":\"Findings\"");
    }

    @Test
    void asksForTheYearInAPlanOfSeveralYears() {
        Path plan = folder.resolve("plan.json");
        PlanJson.write(aPlan().withPeriod(PlanPeriod.parse("2024 - 2027")), plan);
        Path json = folder.resolve("findings.json");

        Result unasked = Csp.run("validate", plan, "--stage", "quarter-1", "--json", json);
        Result asked = Csp.run("validate", plan, "--stage", "quarter-1", "--year", "2025/26");

        assertThat(unasked.status()).isEqualTo(2);
        assertThat(unasked.err())
                .startsWith("csp: '" + plan + "' can't be checked for that stage: ")
                .hasLineCount(1);
        assertThat(json).doesNotExist();
        assertThat(asked.status()).isEqualTo(1);
    }

    @Test
    void losesNoOtherFileToAPlanThatTheStageDoesNotFit() {
        Path several = folder.resolve("several.json");
        PlanJson.write(aPlan().withPeriod(PlanPeriod.parse("2024 - 2027")), several);
        Path json = folder.resolve("findings.json");

        Result result = Csp.run(
                "validate", several, aPlanIn(folder.resolve("plan.json")), "--stage", "quarter-1", "--json", json);

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).startsWith("csp: " + several + ": it can't be checked for that stage: ");
        assertThat(FindingsJson.read(json)).hasSize(1);
    }

    @Test
    void checksByTheCallersOwnRules() {
        Path rules = folder.resolve("rules.json");
        RuleSetJson.write(RuleSet.STANDARD.without("draft-mark"), rules);

        Result result = Csp.run("validate", DELIVERY_PLAN, "--stage", "agreed", "--rules", rules);

        assertThat(result.status()).isZero();
        assertThat(result.out()).endsWith("agreed: nothing found\n");
    }

    @Test
    void countsFindingsThatAreTooManyToBeListed() {
        Path rules = folder.resolve("rules.json");
        Thresholds one = Thresholds.builder().findingsPerRule(1).build();
        RuleSetJson.write(RuleSet.builder().thresholds(one).build(), rules);
        Path plan = folder.resolve("plan.json");
        Action mute = Action.builder().addLeadAgency(Agency.of("Wolds Police")).build();
        PlanJson.write(
                aPlan().withPriorities(Priority.builder()
                        .title("Rural crime")
                        .addActions(mute, mute, mute)
                        .build()),
                plan);

        Result result = Csp.run("validate", plan, "--stage", "draft", "--rules", rules);

        assertThat(result.out())
                .contains("More findings of this rule that are not listed: 2. [description-missing]")
                .endsWith("draft: 3 errors\n");
    }

    @Test
    void refusesRulesThatDoNotExist() {
        Path rules = folder.resolve("rules.json");
        RuleSetJson.write(RuleSet.STANDARD.without("draft-marc"), rules);

        Result result = Csp.run("validate", DELIVERY_PLAN, "--stage", "agreed", "--rules", rules);

        assertThat(result)
                .isEqualTo(new Result(
                        3,
                        "",
                        "csp: " + rules
                                + ": line 5, column 5: the key 'draft-marc' of 'rules' is the name of no rule; did"
                                + " you mean 'draft-mark'?\n"));
    }

    @Test
    void wantsAWorkbookToAnnotate() {
        Path plan = aPlanIn(folder.resolve("plan.json"));
        Path annotated = folder.resolve("checked.xlsx");

        Result result = Csp.run("validate", plan, "--stage", "draft", "--annotate", annotated);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("csp: --annotate takes a workbook, and '" + plan
                        + "' is plan JSON (see 'csp validate --help')\n");
        assertThat(annotated).doesNotExist();
    }
}
