package org.csplan.examples.cli;

import java.util.concurrent.Callable;
import org.csplan.examples.cli.files.FileKind;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.examples.cli.files.Refusal;
import org.csplan.excel.ImportedWorkbook;
import org.csplan.excel.PlanReader;
import org.csplan.json.PlanJson;

/** Reads inputs, workbooks and plans in JSON. Safe to share between threads; whatever fails is a {@link Refusal}. */
final class PlanInputs {

    private final PlanReader reader;

    PlanInputs(PlanReader reader) {
        this.reader = reader;
    }

    /** Reads the plans of an input. */
    PlanInput read(InputFile input) {
        return attempt(
                input,
                () -> isJson(input)
                        ? PlanInput.ofJson(input.name(), PlanJson.read(input.path()))
                        : PlanInput.ofWorkbook(input.name(), reader.readAll(input.path())));
    }

    /** Whether an input is a plan in JSON, or at least meant to be one. */
    boolean isJson(InputFile input) {
        return attempt(input, () -> FileKind.of(input.path()) == FileKind.JSON);
    }

    /** Reads a workbook, whether it holds a plan or not. */
    ImportedWorkbook readWorkbook(InputFile input) {
        return attempt(input, () -> reader.readWorkbook(input.path()));
    }

    private static <T> T attempt(InputFile input, Callable<T> reading) {
        input.problem().ifPresent(problem -> {
            throw new Refusal(input.name(), problem);
        });
        try {
            return reading.call();
        } catch (Throwable e) {
            throw Failures.refusal(input.name(), e);
        }
    }
}
