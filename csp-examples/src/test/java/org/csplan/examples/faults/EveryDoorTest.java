package org.csplan.examples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Priority;
import org.csplan.excel.PlanAnnotator;
import org.csplan.excel.PlanReader;
import org.csplan.excel.PlanUpdater;
import org.csplan.excel.PlanWriter;
import org.csplan.excel.source.UnreadableWorkbookException;
import org.csplan.json.PlanJson;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever of a disk fails while a file is read or written, the file is the old one or the new one. */
class EveryDoorTest {

    private static final ActionPlan BEFORE = plan("Fit new locks");
    private static final ActionPlan AFTER = plan("Fit new locks and lights");

    @TempDir
    private Path folder;

    /** Something that reads or writes a file, and what stands in the file before. */
    private record Door(String file, Step before, Step step) {}

    private interface Step {
        void take(Path file);
    }

    private static Stream<Named<Door>> doors() {
        Map<String, Door> doors = Map.of(
                "a new workbook",
                new Door("plan.xlsx", writing(BEFORE), writing(AFTER)),
                "a new workbook of the old kind",
                new Door("plan.xls", writing(BEFORE), writing(AFTER)),
                "an empty workbook",
                new Door("plan.xlsx", writing(BEFORE), file -> PlanWriter.create()
                        .writeTemplate(Optional.empty(), List.of(), file)),
                "an updated workbook",
                new Door("plan.xlsx", writing(BEFORE), file -> PlanUpdater.open(file)
                        .apply(AFTER)
                        .save(file)),
                "an annotated workbook",
                new Door("plan.xlsx", writing(BEFORE), file -> PlanAnnotator.open(file)
                        .annotate(List.of())
                        .save(file)),
                "a plan in JSON",
                new Door("plan.json", file -> PlanJson.write(BEFORE, file), file -> PlanJson.write(AFTER, file)),
                "a plan in JSON that is read",
                new Door("plan.json", file -> PlanJson.write(BEFORE, file), PlanJson::read),
                "a workbook that is read",
                new Door("plan.xlsx", writing(BEFORE), file -> PlanReader.create()
                        .read(file)));
        return doors.entrySet().stream().map(door -> Named.of(door.getKey(), door.getValue()));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void leaveTheOldFileOrTheNewOneWhicheverThingFails(Door door) throws IOException {
        Path file = folder.resolve(door.file());
        door.before().take(file);
        byte[] before = Files.readAllBytes(file);
        door.step().take(file);
        byte[] after = Files.readAllBytes(file);

        int things = 0;
        boolean failing = true;
        while (failing) {
            Files.write(file, before);
            things++;
            FaultyDisk disk = FaultyDisk.under(folder, things);
            Optional<RuntimeException> thrown = thrownBy(door.step(), disk.path(file));
            failing = disk.hasFaulted();

            thrown.ifPresent(EveryDoorTest::assertSaysWhyInOneLine);
            assertThat(file).hasBinaryContent(thrown.isPresent() ? before : after);
            assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
        }
        assertThat(things).isGreaterThan(2);
    }

    private static Optional<RuntimeException> thrownBy(Step step, Path file) {
        try {
            step.take(file);
            return Optional.empty();
        } catch (UncheckedIOException | UnreadableWorkbookException e) {
            return Optional.of(e);
        }
    }

    private static void assertSaysWhyInOneLine(RuntimeException thrown) {
        assertThat(thrown.getMessage()).contains("injected fault").doesNotContain("\n");
    }

    private static Step writing(ActionPlan plan) {
        return file -> PlanWriter.create().write(plan, file);
    }

    private static ActionPlan plan(String description) {
        Action action = Action.builder()
                .reference("1")
                .description(description)
                .addLeadAgency(Agency.of("Wolds Police"))
                .build();
        return ActionPlan.builder()
                .title("Action plan 2024/25")
                .period(PlanPeriod.financialYear(2024))
                .addPriority(
                        Priority.builder().title("Burglary").addAction(action).build())
                .build();
    }
}
