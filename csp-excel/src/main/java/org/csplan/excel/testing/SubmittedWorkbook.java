package org.csplan.excel.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.Imported;
import org.csplan.excel.ImportedWorkbook;
import org.csplan.excel.NoActionGridException;
import org.csplan.excel.PlanReader;
import org.csplan.excel.SeveralPlansException;
import org.csplan.excel.source.UnreadableWorkbookException;

/** Finds a workbook, as a file or on the class path, and reads a plan from it or says on one line why not. */
final class SubmittedWorkbook {

    private SubmittedWorkbook() {}

    /** The only plan of a file. */
    static Imported<ActionPlan> read(Path file) {
        return reading(file.toString(), reader -> reader.read(file));
    }

    /** The plan of that period, or the only one where {@code period} is empty. */
    static Imported<ActionPlan> read(String place, String period, ClassLoader classPath) {
        Path file = Path.of(place);
        if (!Files.exists(file)) {
            return readResource(place, period, classPath);
        }
        return reading(
                place,
                reader -> period.isEmpty() ? reader.read(file) : ofPeriod(place, period, reader.readWorkbook(file)));
    }

    private static Imported<ActionPlan> readResource(String place, String period, ClassLoader classPath) {
        try (InputStream resource = classPath.getResourceAsStream(place.startsWith("/") ? place.substring(1) : place)) {
            if (resource == null) {
                throw new RefusedPlanException(
                        place,
                        "there is no such file and no such resource on the class path; a file is looked for from "
                                + Path.of("").toAbsolutePath());
            }
            String name = place.substring(place.lastIndexOf('/') + 1);
            return reading(
                    place,
                    reader -> period.isEmpty()
                            ? reader.read(resource, name)
                            : ofPeriod(place, period, reader.readWorkbook(resource, name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Imported<ActionPlan> reading(String place, Function<PlanReader, Imported<ActionPlan>> read) {
        try {
            return read.apply(PlanReader.create());
        } catch (UnreadableWorkbookException | NoActionGridException | SeveralPlansException e) {
            throw new RefusedPlanException(place, e);
        }
    }

    private static Imported<ActionPlan> ofPeriod(String place, String period, ImportedWorkbook workbook) {
        List<String> periods = workbook.report().plans();
        int index = periods.indexOf(period);
        if (index < 0) {
            throw new RefusedPlanException(
                    place,
                    periods.isEmpty()
                            ? "no action grid was found"
                            : "it holds no plan for '" + period + "'; it has " + String.join(", ", periods));
        }
        return workbook.plans().get(index);
    }
}
