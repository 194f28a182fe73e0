package org.csplan.examples.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.examples.commands.Plans.aPlan;
import static org.csplan.examples.commands.Plans.aPlanIn;

import java.nio.file.Path;
import org.csplan.core.layout.Layouts;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.examples.commands.Csp.Result;
import org.csplan.excel.PlanReader;
import org.csplan.json.LayoutJson;
import org.csplan.json.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {

    @TempDir
    private Path folder;

    @Test
    void laysAPlanOutInTheSmallestLayoutAndSaysWhich() {
        Path plan = aPlanIn(folder.resolve("plan.json"));
        Path workbook = folder.resolve("plan.xlsx");

        Result result = Csp.run("convert", plan, "--to", workbook);

        assertThat(result).isEqualTo(new Result(0, "", workbook + ": laid out as 'update-and-status'\n"));
        assertThat(PlanReader.create().read(workbook).plan()).isEqualTo(aPlan());
        assertThat(Csp.run("convert", workbook).out()).isEqualTo(PlanJson.toJson(aPlan()));
    }

    @Test
    void saysWhatALayoutLosesAndWritesItAllTheSame() {
        Path plan = folder.resolve("plan.json");
        PlanJson.write(withOutcomes(), plan);
        Path workbook = folder.resolve("plan.xlsx");

        Result result = Csp.run("convert", plan, "--to", workbook, "--layout", "update-and-status");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEqualTo("""
                        %s: laid out as 'update-and-status'; what will not come back as it was:
                        - The layout 'update-and-status' has no place for the outcomes of priorities; 1 priority loses its outcomes.
                        """.formatted(workbook));
        assertThat(workbook).isRegularFile();
    }

    @Test
    void refusesToLoseAnythingWhenStrict() {
        Path plan = folder.resolve("plan.json");
        PlanJson.write(withOutcomes(), plan);
        Path workbook = folder.resolve("plan.xlsx");

        Result result = Csp.run("convert", plan, "--to", workbook, "--layout", "update-and-status", "--strict");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err())
                .startsWith("csp: " + plan + ": the layout 'update-and-status' would lose something")
                .hasLineCount(1);
        assertThat(workbook).doesNotExist();
    }

    @Test
    void laysAPlanOutByTheCallersOwnLayout() {
        Path plan = aPlanIn(folder.resolve("plan.json"));
        Path layout = folder.resolve("layout.json");
        LayoutJson.write(
                Layouts.named("update-and-status").toBuilder().name("ours").build(), layout);
        Path workbook = folder.resolve("plan.xlsx");

        Result result = Csp.run("convert", plan, "--to", workbook, "--layout-file", layout);

        assertThat(result).isEqualTo(new Result(0, "", workbook + ": laid out as 'ours'\n"));
    }

    @Test
    void writesManyWorkbooks() {
        Path plan = aPlanIn(folder.resolve("plan.json"));
        Path out = folder.resolve("out");

        Result result = Csp.run("convert", plan, "--to-dir", out, "--as", "xlsx");

        assertThat(result).isEqualTo(new Result(0, "", "1 of 1 file converted, 1 plan written to " + out + "\n"));
        assertThat(PlanReader.create().read(out.resolve("plan.xlsx")).plan()).isEqualTo(aPlan());
    }

    @Test
    void writesATemplateOfALayout() {
        Path template = folder.resolve("template.xlsx");

        Result result = Csp.run(
                "template",
                "--layout",
                "full",
                "--to",
                template,
                "--period",
                "2024/25",
                "--priority",
                "Rural crime",
                "Road danger");

        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertThat(Csp.run("inspect", template).status()).isZero();
    }

    @Test
    void listsTheLayoutsAndPrintsOne() {
        Result all = Csp.run("layouts");
        Result one = Csp.run("layouts", "full");

        assertThat(all.out())
                .contains("quarterly-monitoring\n", "Target (year)")
                .doesNotContain("{");
        assertThat(one).isEqualTo(new Result(0, LayoutJson.toJson(Layouts.named("full")), ""));
    }

    private static ActionPlan withOutcomes() {
        Priority priority = aPlan().priorities().get(0);
        return aPlan().withPriorities(priority.withOutcomes("Fewer thefts from farms"));
    }
}
