package org.csplan.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Partners' own workbooks get new values and keep everything else. */
class PlanUpdaterTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/layouts");

    @TestFactory
    Stream<DynamicTest> givesTheSameFileBackWhereNothingChanged() {
        return workbooks()
                .map(workbook -> DynamicTest.dynamicTest(name(workbook), () -> {
                    byte[] before = Files.readAllBytes(workbook);

                    byte[] after = written(workbook, plan(workbook));

                    assertThat(after).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> changesOneSheetPartWhereOneTextChanged() {
        return workbooks()
                .map(workbook -> DynamicTest.dynamicTest(name(workbook), () -> {
                    ActionPlan changed = withAnotherDescription(plan(workbook));

                    byte[] after = written(workbook, changed);

                    assertThat(PlanReader.create()
                                    .read(new ByteArrayInputStream(after), name(workbook))
                                    .plan())
                            .isEqualTo(changed);
                    assertThat(differing(entries(Files.readAllBytes(workbook)), entries(after)).stream()
                                    .filter(part -> !part.equals("xl/workbook.xml") && !part.contains("calcChain")))
                            .hasSize(1)
                            .allMatch(part -> part.contains("worksheets/"));
                }));
    }

    /** Of each of them the action was copied with all the others. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void tellsOfEachOfManyColumnsThatAWorkbookLacks() {
        Path workbook = workbooks().findFirst().orElseThrow();
        ActionPlan plan = plan(workbook);
        Priority first = plan.priorities().get(0);
        Action action = first.actions().get(0);
        Map<String, String> columns = new LinkedHashMap<>(action.other());
        IntStream.range(0, 30_000).forEach(i -> columns.put("Column " + i, "words"));
        List<Action> actions = new ArrayList<>(first.actions());
        actions.set(0, action.withOther(columns));
        List<Priority> priorities = new ArrayList<>(plan.priorities());
        priorities.set(0, first.withActions(actions));

        UpdatedWorkbook updated = PlanUpdater.open(workbook).apply(plan.withPriorities(priorities));

        assertThat(updated.changes()).isEmpty();
        assertThat(updated.findings()).hasSize(30_000).allMatch(finding -> finding.rule()
                .equals("not-written"));
    }

    private static ActionPlan withAnotherDescription(ActionPlan plan) {
        List<Priority> priorities = new ArrayList<>(plan.priorities());
        Priority first = priorities.get(0);
        List<Action> actions = new ArrayList<>(first.actions());
        Action action = actions.get(0);
        actions.set(0, action.withDescription("Meet every resident who asks for a lamp & light the lane by night"));
        priorities.set(0, first.withActions(actions));
        return plan.withPriorities(priorities);
    }

    private static byte[] written(Path workbook, ActionPlan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanUpdater.open(workbook).apply(plan).writeTo(out);
        return out.toByteArray();
    }

    private static ActionPlan plan(Path workbook) {
        return PlanReader.create().read(workbook).plan();
    }

    private static Stream<Path> workbooks() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".xlsx") && !name(file).contains("periods"))
                    .sorted()
                    .limit(60)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path workbook) {
        return workbook.getFileName().toString();
    }

    private static Map<String, byte[]> entries(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static List<String> differing(Map<String, byte[]> before, Map<String, byte[]> after) {
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        return before.keySet().stream()
                .filter(name -> !Arrays.equals(before.get(name), after.get(name)))
                .toList();
    }
}
