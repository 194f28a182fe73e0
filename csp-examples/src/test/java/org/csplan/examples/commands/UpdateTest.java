package org.csplan.examples.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.examples.commands.Plans.aPlan;
import static org.csplan.examples.commands.Plans.aPlanIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.examples.commands.Csp.Result;
import org.csplan.excel.PlanReader;
import org.csplan.json.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateTest {

    private static final Path THEMES = Path.of("samples", "themes.xlsx");
    private static final Path THEMES_PLAN = Path.of("samples", "themes.json");
    private static final Path TWO_YEARS = Path.of("samples", "two-years.xls");
    private static final Path SECOND_YEAR = Path.of("samples", "two-years-2024-25.json");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delivery-plan",
                "outcomes-and-strands",
                "plan-by-sheet",
                "quarterly-monitoring",
                "review-by-sheet",
                "review-with-key",
                "themes"
            })
    void copiesAWorkbookThatSaysItAllAlready(String sample) {
        Path workbook = Path.of("samples", sample + ".xlsx");
        Path out = folder.resolve("out.xlsx");

        Result result = Csp.run("update", workbook, "--with", Path.of("samples", sample + ".json"), "--to", out);

        assertThat(result).isEqualTo(new Result(0, "", workbook + ": nothing to change; written to " + out + "\n"));
        assertThat(out).hasSameBinaryContentAs(workbook);
    }

    @Test
    void writesWhatThePlanSays() {
        ActionPlan plan = withFirstAction(PlanJson.read(THEMES_PLAN), action -> action.withDescription("Empty bins"));
        Path out = folder.resolve("out.xlsx");

        Result result = Csp.run("update", THEMES, "--with", asFile(plan), "--to", out);

        assertThat(result).isEqualTo(new Result(0, "", THEMES + ": 1 cell changed; written to " + out + "\n"));
        assertThat(PlanReader.create().read(out).plan()).isEqualTo(plan);
    }

    @Test
    void saysNothingWhenAskedToBeQuiet() {
        ActionPlan plan = withFirstAction(PlanJson.read(THEMES_PLAN), action -> action.withDescription("Empty bins"));

        Result result = Csp.run("update", THEMES, "--with", asFile(plan), "--to", folder.resolve("o.xlsx"), "--quiet");

        assertThat(result).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void changesAWorkbookWhereItIs() throws IOException {
        Path workbook = Files.copy(THEMES, folder.resolve("plan.xlsx"));
        ActionPlan plan = withFirstAction(PlanJson.read(THEMES_PLAN), action -> action.withDescription("Empty bins"));

        Result result = Csp.run("update", workbook, "--with", asFile(plan), "--to", workbook);

        assertThat(result.status()).isZero();
        assertThat(PlanReader.create().read(workbook).plan()).isEqualTo(plan);
    }

    @Test
    void printsEachChangeOfADryRunAndWritesNothing() {
        ActionPlan plan = withFirstAction(PlanJson.read(THEMES_PLAN), action -> action.withDescription("Empty\nbins"));
        Path out = folder.resolve("out.xlsx");

        Result result = Csp.run("update", THEMES, "--with", asFile(plan), "--dry-run", "--to", out);

        assertThat(result)
                .isEqualTo(new Result(
                        0,
                        "'Action Plan'!A7 'Put six more amnesty bins in place and empty them each month' -> 'Empty bins'\n"
                                + THEMES + ": 1 cell changed\n",
                        ""));
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keep   | 1 row added                              | it stays in the workbook",
                "strike | 2 cells changed, 1 row added             | it is struck through",
                "delete | 1 row added, 1 row deleted               |"
            })
    void putsActionsInAndTakesThemOutAsAsked(String removed, String summary, String note) {
        ActionPlan plan = withActions(PlanJson.read(THEMES_PLAN), actions -> {
            actions.remove(1);
            actions.add(actions.get(0).withDescription("Hold a farm watch day").withTheme("Exploitation"));
            return actions;
        });

        Result result = Csp.run("update", THEMES, "--with", asFile(plan), "--dry-run", "--removed", removed);

        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("(new row) -> 'Hold a farm watch day'\n")
                .contains(THEMES + ": " + summary + "\n");
        if (note == null) {
            assertThat(result.out())
                    .contains("'Action Plan'!A8 'Give first-aid training to door staff' -> (row deleted)\n")
                    .doesNotContain("info");
        } else {
            assertThat(result.out())
                    .endsWith(
                            "info     'Action Plan'!A8  The plan no longer has action 'Give first-aid training to door"
                                    + " staff'; " + note + ". [action-kept]\n");
        }
    }

    @Test
    void changesThePlanOfTheSamePeriodInAnOldWorkbook() {
        ActionPlan plan = withFirstAction(PlanJson.read(SECOND_YEAR), action -> action.withUpdate("Well begun."));
        Path out = folder.resolve("out.xls");

        Result result = Csp.run("update", TWO_YEARS, "--with", asFile(plan), "--to", out);

        assertThat(result.status()).isZero();
        assertThat(PlanReader.create().readAll(out))
                .extracting(imported -> imported.plan())
                .containsExactly(PlanJson.read(Path.of("samples", "two-years-2023-24.json")), plan);
    }

    @Test
    void refusesAPlanOfAPeriodThatIsNotThere() {
        ActionPlan plan = PlanJson.read(SECOND_YEAR).withPeriod(PlanPeriod.financialYear(2030));

        Result result = Csp.run("update", TWO_YEARS, "--with", asFile(plan), "--to", folder.resolve("out.xls"));

        assertThat(result)
                .isEqualTo(new Result(
                        3,
                        "",
                        "csp: samples/two-years.xls: it holds plans for 2023/24, 2024/25, and none for 2030/31, the"
                                + " period of the plan it is to be updated with; give the plan one of those\n"));
    }

    @Test
    void refusesThePlanOfAnotherWorkbook() {
        Path out = folder.resolve("out.xlsx");

        Result result = Csp.run("update", THEMES, "--with", SECOND_YEAR, "--to", out);

        assertThat(result)
                .isEqualTo(new Result(
                        3,
                        "",
                        "csp: samples/themes.xlsx: none of the plan's priorities is in it, so it is not the workbook that the"
                                + " plan came from\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void leavesWhatStoodThereWhereItRefuses() throws IOException {
        Path out = Files.writeString(folder.resolve("out.xlsx"), "mine");

        Result result = Csp.run("update", THEMES, "--with", SECOND_YEAR, "--to", out);

        assertThat(result.status()).isEqualTo(3);
        assertThat(out).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(out));
    }

    @Test
    void namesTheFileThatIsWrong() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
        Path half = Files.writeString(folder.resolve("half.json"), "{\"format\": \"csp-action-plan\"");

        Result missing = Csp.run("update", "missing.xlsx", "--with", THEMES_PLAN, "--dry-run");
        Result missingPlan = Csp.run("update", THEMES, "--with", "missing.json", "--dry-run");
        Result noWorkbook = Csp.run("update", broken, "--with", THEMES_PLAN, "--dry-run");
        Result noPlan = Csp.run("update", THEMES, "--with", half, "--dry-run");
        Result nowhere = Csp.run("update", THEMES, "--with", THEMES_PLAN, "--to", folder.resolve("no/out.xlsx"));

        assertThat(missing).isEqualTo(new Result(3, "", "csp: missing.xlsx: there is no such file\n"));
        assertThat(missingPlan).isEqualTo(new Result(3, "", "csp: missing.json: there is no such file\n"));
        assertThat(noWorkbook.status()).isEqualTo(3);
        assertThat(noWorkbook.err()).startsWith("csp: " + broken + ": ").hasLineCount(1);
        assertThat(noPlan.status()).isEqualTo(3);
        assertThat(noPlan.err())
                .startsWith("csp: " + half + ": line 1, column ")
                .hasLineCount(1);
        assertThat(nowhere.status()).isEqualTo(3);
        assertThat(nowhere.err())
                .startsWith("csp: " + folder.resolve("no/out.xlsx") + ": ")
                .hasLineCount(1);
    }

    @Test
    void seesTheTwoFilesTheWrongWayRound() {
        Result result = Csp.run("update", THEMES_PLAN, "--with", THEMES, "--to", folder.resolve("out.xlsx"));

        assertThat(result)
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "csp: the two are the wrong way round: the workbook comes first, and the plan behind --with (see 'csp update --help')\n"));
    }

    @Test
    void wantsAWorkbookAndAPlan() {
        Path plan = aPlanIn(folder.resolve("plan.json"));

        Result twoPlans = Csp.run("update", plan, "--with", plan, "--dry-run");
        Result twoWorkbooks = Csp.run("update", THEMES, "--with", THEMES, "--dry-run");

        assertThat(twoPlans.status()).isEqualTo(2);
        assertThat(twoPlans.err())
                .startsWith(
                        "csp: '" + plan + "' is plan JSON; 'csp convert' makes a workbook of it, update changes one");
        assertThat(twoWorkbooks.status()).isEqualTo(2);
        assertThat(twoWorkbooks.err())
                .startsWith("csp: --with takes a plan in JSON, and '" + THEMES
                        + "' is none; 'csp convert' makes one of a workbook");
    }

    @Test
    void doesNotWriteOverThePlan() {
        Path plan = aPlanIn(folder.resolve("plan.xlsx"));

        Result result = Csp.run("update", THEMES, "--with", plan, "--to", plan);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("csp: '" + plan + "' is the plan as well; name another file");
        assertThat(PlanJson.read(plan)).isEqualTo(aPlan());
    }

    private Path asFile(ActionPlan plan) {
        Path file = folder.resolve("changed.json");
        PlanJson.write(plan, file);
        return file;
    }

    private static ActionPlan withFirstAction(ActionPlan plan, UnaryOperator<Action> change) {
        return withActions(plan, actions -> {
            actions.set(0, change.apply(actions.get(0)));
            return actions;
        });
    }

    private static ActionPlan withActions(ActionPlan plan, UnaryOperator<List<Action>> change) {
        List<Priority> priorities = new ArrayList<>(plan.priorities());
        Priority first = priorities.get(0);
        priorities.set(0, first.withActions(change.apply(new ArrayList<>(first.actions()))));
        return plan.withPriorities(priorities);
    }
}
