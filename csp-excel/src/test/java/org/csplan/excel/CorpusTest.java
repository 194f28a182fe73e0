package org.csplan.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.csplan.core.layout.ImportReport.CellCount;
import org.csplan.core.plan.ActionPlan;
import org.csplan.json.PlanJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every workbook of the corpus, and the given grids where they are there, and demands every fact of the plan that
 * stands beside it. A workbook is named for the habit of partners that it shows.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path GIVEN = Path.of("../../shared/grids");

    @TestFactory
    Stream<DynamicTest> readsEveryHabit() throws IOException {
        return Stream.of(CORPUS.resolve("layouts"), CORPUS.resolve("wordings"), GIVEN)
                .filter(Files::isDirectory)
                .flatMap(CorpusTest::expectations)
                .map(expected -> DynamicTest.dynamicTest(expected.getFileName().toString(), () -> check(expected)));
    }

    private static Stream<Path> expectations(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void check(Path expected) {
        List<Imported<ActionPlan>> imported = PlanReader.create().readAll(workbook(expected));
        ActionPlan wanted = PlanJson.read(expected);

        assertSame(ofItsPeriod(imported, wanted), wanted);
        CellCount cells = imported.get(0).report().cells();
        assertThat(cells.filled()).isEqualTo(cells.plan() + cells.heading() + cells.ignored());
        assertThat(imported.get(0).report().ignored().stream()
                        .mapToInt(ignored -> ignored.cells())
                        .sum())
                .isEqualTo(cells.ignored());
    }

    /** The plan of a workbook; where it holds several, that of the expected period. */
    private static ActionPlan ofItsPeriod(List<Imported<ActionPlan>> imported, ActionPlan wanted) {
        return imported.stream()
                .map(Imported::plan)
                .filter(plan -> imported.size() == 1 || plan.period().equals(wanted.period()))
                .findFirst()
                .orElseThrow();
    }

    /** A difference is shown line by line. */
    private static void assertSame(ActionPlan plan, ActionPlan expected) {
        if (!plan.equals(expected)) {
            assertThat(json(plan)).containsExactlyElementsOf(json(expected));
        }
    }

    private static List<String> json(ActionPlan plan) {
        StringWriter json = new StringWriter();
        PlanJson.write(plan, json);
        return json.toString().lines().toList();
    }

    /** The workbook of an expectation; one that holds several plans has one for each: {@code name.2020-21.json}. */
    private static Path workbook(Path expected) {
        String name = expected.getFileName().toString().replaceFirst("(\\.\\d{4}-\\d{2})?\\.json$", "");
        return Stream.of(".xlsx", ".xls")
                .map(ending -> expected.resolveSibling(name + ending))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
