package org.csplan.examples.embedding;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.csplan.excel.NoActionGridException;
import org.csplan.excel.PlanReader;
import org.csplan.excel.source.UnreadableWorkbookException;
import org.csplan.json.PlanJson;

/**
 * Collects the plans of a folder of workbooks, a plan a line, for a database or an analysis engine. A reader is safe to
 * share between threads, so a parallel stream is all it takes.
 */
public final class CollectPlans {

    private static final PlanReader READER = PlanReader.create();

    private CollectPlans() {}

    /**
     * Prints the plans as JSON lines.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        collect(Path.of(arguments[0]), System.out, System.err);
    }

    static void collect(Path folder, PrintStream plans, PrintStream refusals) throws IOException {
        try (Stream<Path> workbooks = Files.list(folder)) {
            workbooks
                    .filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .parallel()
                    .flatMap(file -> plansIn(file, refusals))
                    .forEachOrdered(plans::println);
        }
    }

    private static Stream<String> plansIn(Path workbook, PrintStream refusals) {
        try {
            return READER.readAll(workbook).stream().map(imported -> PlanJson.toJsonLine(imported.plan()));
        } catch (NoActionGridException | UnreadableWorkbookException e) {
            refusals.println(workbook.getFileName() + ": " + e.getMessage());
            return Stream.empty();
        }
    }
}
