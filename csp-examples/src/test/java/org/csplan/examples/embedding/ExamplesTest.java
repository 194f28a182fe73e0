package org.csplan.examples.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.PlanReader;
import org.csplan.json.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    private static final Path SAMPLES = Path.of("samples");

    @Test
    void checkAReturnKeepsThePlanAsJson(@TempDir Path folder) {
        Path sample = SAMPLES.resolve("quarterly-monitoring.xlsx");
        Path json = folder.resolve("plan.json");

        CheckAReturn.main(new String[] {sample.toString(), json.toString()});

        assertThat(json).hasSameTextualContentAs(SAMPLES.resolve("quarterly-monitoring.json"));
    }

    @Test
    void checkAReturnStandsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String example = Files.readString(
                Path.of("src", "main", "java", "org", "csplan", "examples", "embedding", "CheckAReturn.java"));

        String block = readme.substring(readme.indexOf("```java\n") + 8);
        String lines = block.substring(0, block.indexOf("```"));

        assertThat(stripped(example)).containsSubsequence(stripped(lines));
    }

    @Test
    void collectPlansGivesAPlanALine(@TempDir Path folder) throws IOException {
        Files.copy(SAMPLES.resolve("themes.xlsx"), folder.resolve("themes.xlsx"));
        Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
        ByteArrayOutputStream plans = new ByteArrayOutputStream();
        ByteArrayOutputStream refusals = new ByteArrayOutputStream();

        CollectPlans.collect(folder, new PrintStream(plans, true, UTF_8), new PrintStream(refusals, true, UTF_8));

        assertThat(PlanJson.read(plans.toString(UTF_8))).isEqualTo(PlanJson.read(SAMPLES.resolve("themes.json")));
        assertThat(refusals.toString(UTF_8)).startsWith("broken.xlsx: ").hasLineCount(1);
    }

    @Test
    void chaseReturnsListsWhatEachAgencyOwes() {
        ActionPlan plan = PlanReader.create()
                .read(SAMPLES.resolve("quarterly-monitoring.xlsx"))
                .plan();

        Map<String, List<String>> second = ChaseReturns.owed(plan, Quarter.Q2);
        Map<String, List<String>> third = ChaseReturns.owed(plan, Quarter.Q3);

        assertThat(second).isEmpty();
        assertThat(third.keySet()).contains("Wolds Police", "Parish Speedwatch");
        assertThat(third.get("Parish Speedwatch")).containsExactly("Carry out 24 roadside speed checks");
    }

    @Test
    void writeItBackChangesTheWorkbookAndNothingElseInIt(@TempDir Path folder) {
        ActionPlan plan = PlanJson.read(SAMPLES.resolve("themes.json")).withTitle("Delivery Plan 2023 - 2024");
        Path json = folder.resolve("plan.json");
        Path workbook = folder.resolve("plan.xlsx");
        PlanJson.write(plan, json);

        WriteItBack.main(
                new String[] {SAMPLES.resolve("themes.xlsx").toString(), json.toString(), workbook.toString()});

        assertThat(PlanReader.create().read(workbook).plan()).isEqualTo(plan);
    }

    private static List<String> stripped(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toList());
    }
}
