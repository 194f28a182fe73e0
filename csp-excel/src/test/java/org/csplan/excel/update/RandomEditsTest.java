package org.csplan.excel.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.finding.Finding;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.Imported;
import org.csplan.excel.PlanReader;
import org.csplan.excel.PlanUpdater;
import org.csplan.excel.UpdatedWorkbook;
import org.csplan.excel.write.PlanDifferences;
import org.csplan.excel.write.patch.UpdateRefusedException;
import org.csplan.excel.write.update.RemovedActions;
import org.junit.jupiter.api.Test;

/** Workbooks of the corpus with plans that were changed by chance: what comes back is the plan, or it was told what isn't. */
class RandomEditsTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    /** More take long; {@code -Dupdates=1000} looks further. */
    private static final int UPDATES = Integer.getInteger("updates", 50);

    private static final long SEED = Long.getLong("updates.seed", 14);

    @Test
    void comeBackOrAreTold() throws IOException {
        List<Path> workbooks = workbooks();
        Random random = new Random(SEED);
        List<String> refused = new ArrayList<>();
        int written = 0;

        for (int i = 0; i < UPDATES; i++) {
            Path workbook = workbooks.get(random.nextInt(workbooks.size()));
            List<ActionPlan> plans = plans(Files.readAllBytes(workbook), workbook);
            int place = random.nextInt(plans.size());
            ActionPlan now = edited(plans.get(place), random);
            String what = "update " + i + " of " + workbook.getFileName();
            try {
                UpdatedWorkbook updated = PlanUpdater.open(workbook)
                        .removed(RemovedActions.DELETE)
                        .apply(now);

                List<ActionPlan> expected = new ArrayList<>(plans);
                expected.set(place, updated.plan());
                assertThat(plans(bytes(updated), workbook)).as(what).isEqualTo(expected);
                assertThat(silentDifferences(now, updated)).as(what).isEmpty();
                written++;
            } catch (UpdateRefusedException e) {
                refused.add(what + ": " + e.getMessage());
            }
        }

        assertThat(refused).noneMatch(reason -> reason.contains("\n"));
        assertThat(written).as("of %s, refused are %s", UPDATES, refused).isGreaterThan(UPDATES * 4 / 5);
    }

    private static ActionPlan edited(ActionPlan plan, Random random) {
        ActionPlan now = plan;
        for (int edits = random.nextInt(4); edits >= 0; edits--) {
            now = PlanEdit.values()[random.nextInt(PlanEdit.values().length)].apply(now, random);
        }
        return now;
    }

    /** What the workbook says otherwise than the plan, and nobody was told. */
    private static List<Finding> silentDifferences(ActionPlan now, UpdatedWorkbook updated) {
        Set<Optional<String>> told =
                updated.findings().stream().map(Finding::path).collect(Collectors.toSet());
        boolean inItsOwnOrder =
                updated.findings().stream().anyMatch(finding -> finding.rule().equals("order-kept"));
        return inItsOwnOrder
                ? List.of()
                : PlanDifferences.afterReading(now, List.of(updated.plan()), List.of()).stream()
                        .filter(difference -> !told.contains(difference.path()))
                        .toList();
    }

    private static byte[] bytes(UpdatedWorkbook updated) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        updated.writeTo(out);
        return out.toByteArray();
    }

    private static List<ActionPlan> plans(byte[] bytes, Path workbook) {
        return PlanReader.create()
                .readWorkbook(
                        new ByteArrayInputStream(bytes), workbook.getFileName().toString())
                .plans()
                .stream()
                .map(Imported::plan)
                .toList();
    }

    private static List<Path> workbooks() {
        return Stream.of("layouts", "wordings")
                .flatMap(folder -> files(CORPUS.resolve(folder)))
                .filter(file -> file.toString().endsWith(".xlsx"))
                .sorted()
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
