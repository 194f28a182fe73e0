package org.csplan.excel.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.Layouts;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.Imported;
import org.csplan.excel.PlanReader;
import org.csplan.excel.PlanWriter;
import org.csplan.excel.WrittenPlan;
import org.csplan.excel.generate.HeldPlans;
import org.csplan.excel.generate.PlanGenerator;
import org.csplan.excel.write.WorkbookFormat;
import org.csplan.json.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of writing and reading, on plans made by chance: the same ones every time. */
class RoundTripTest {

    private static final int PLANS = 15;

    static Stream<Arguments> layoutsAndFormats() {
        return Layouts.standard().stream().flatMap(layout -> Stream.of(WorkbookFormat.values())
                .map(format -> Arguments.of(layout.name(), format)));
    }

    @ParameterizedTest
    @MethodSource("layoutsAndFormats")
    void aPlanWrittenInALayoutThatHoldsItComesBackEqual(String name, WorkbookFormat format) throws IOException {
        GridLayout layout = Layouts.named(name);
        PlanWriter writer = PlanWriter.create().withLayout(layout).strict();

        for (long seed = 1; seed <= PLANS; seed++) {
            ActionPlan plan = HeldPlans.heldBy(layout, new PlanGenerator(seed).plan());

            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            writer.write(plan, workbook, format);

            assertThat(read(workbook, format)).as("plan %d", seed).containsExactly(plan);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutALayoutTheSmallestOneThatLosesNothingIsTaken(WorkbookFormat format) throws IOException {
        for (long seed = 1; seed <= PLANS; seed++) {
            ActionPlan plan = new PlanGenerator(seed).plan();

            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            WrittenPlan written = PlanWriter.create().write(plan, workbook, format);

            assertThat(written.findings()).as("plan %d", seed).isEmpty();
            assertThat(written.layout()).isEqualTo(Layouts.smallestFor(plan));
            assertThat(read(workbook, format)).containsExactly(plan);
        }
    }

    @Test
    void everyPlanThatAReaderGaveIsWrittenWithoutALoss() throws IOException {
        WorkbookFormat[] formats = WorkbookFormat.values();
        List<Path> plans = plansOfTheCorpus();
        assertThat(plans).hasSizeGreaterThan(100);
        for (int i = 0; i < plans.size(); i++) {
            ActionPlan plan = PlanJson.read(plans.get(i));
            WorkbookFormat format = formats[i % formats.length];

            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            WrittenPlan written = PlanWriter.create().write(plan, workbook, format);

            assertThat(written.findings()).as(plans.get(i).toString()).isEmpty();
            assertThat(read(workbook, format)).containsExactly(plan);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverDoesNotComeBackIsTold(WorkbookFormat format) throws IOException {
        int changed = 0;
        for (long seed = 1; seed <= PLANS; seed++) {
            ActionPlan plan = new PlanGenerator(seed).wildPlan();

            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            WrittenPlan written = PlanWriter.create().write(plan, workbook, format);

            boolean same = read(workbook, format).equals(List.of(plan));
            assertThat(written.findings().isEmpty()).as("plan %d", seed).isEqualTo(same);
            changed += same ? 0 : 1;
        }
        assertThat(changed).isBetween(1, PLANS - 1);
    }

    @ParameterizedTest
    @EnumSource
    void theSamePlanGivesTheSameBytes(WorkbookFormat format) throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();

        PlanWriter.create().write(new PlanGenerator(11).plan(), once, format);
        PlanWriter.create().write(new PlanGenerator(11).plan(), again, format);

        assertThat(again.toByteArray()).isEqualTo(once.toByteArray());
    }

    private static List<Path> plansOfTheCorpus() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/corpus"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<ActionPlan> read(ByteArrayOutputStream workbook, WorkbookFormat format) {
        return PlanReader.create()
                .readWorkbook(new ByteArrayInputStream(workbook.toByteArray()), "plan" + format.ending())
                .plans()
                .stream()
                .map(Imported::plan)
                .toList();
    }
}
