package org.csplan.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.core.file.Output;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.examples.cli.files.Refusal;
import org.csplan.examples.cli.screen.Look;
import org.csplan.examples.cli.screen.Progress;
import org.csplan.excel.PlanAnnotator;
import org.csplan.json.FindingsJson;

/** Checks the plans of many inputs, and tells what was found; one that can't be read stops none of the others. */
final class ManyValidations {

    private final Session session;
    private final PlanChecker checker;
    private final Optional<Destination> json;
    private final Optional<Destination> annotated;
    /** What is to be written when all are checked; what is only told is not kept. */
    private final List<CheckedInput> kept = new ArrayList<>();

    private int checked;
    private int withErrors;
    private int status = ExitStatus.DONE;

    ManyValidations(Session session, PlanChecker checker, Optional<Destination> json, Optional<Destination> annotated) {
        this.session = session;
        this.checker = checker;
        this.json = json;
        this.annotated = annotated;
    }

    int run(List<InputFile> files) {
        try (Progress progress = session.progress("Checking", files.size())) {
            InOrder.of(this::check, (file, thrown) -> refuse(file, thrown, files.size()))
                    .run(files, telling -> {
                        telling.run();
                        progress.step();
                    });
        }
        write();
        if (files.size() > 1) {
            session.note(summary(files.size()));
        }
        return status;
    }

    /** Checks one input on any thread; what it gives is to be told in the order of the inputs. */
    private Runnable check(InputFile file) {
        CheckedInput result = checker.check(file);
        return () -> tell(result);
    }

    /** A stage that doesn't fit the only plan is a mistake in the command line; of many plans it is the odd one. */
    private Runnable refuse(InputFile file, Throwable thrown, int files) {
        if (files == 1 && thrown instanceof UnfitStageException) {
            throw new UsageException("'" + file.name() + "' " + thrown.getMessage());
        }
        Refusal refusal = thrown instanceof UnfitStageException
                ? new Refusal(file.name(), "it " + thrown.getMessage(), thrown)
                : Failures.refusal(file.name(), thrown);
        return () -> status = Math.max(status, session.tell(refusal));
    }

    private void tell(CheckedInput result) {
        checked++;
        if (json.isPresent() || annotated.isPresent()) {
            kept.add(result);
        }
        if (result.hasErrors()) {
            withErrors++;
            status = Math.max(status, ExitStatus.ERRORS_FOUND);
        }
        if (json.stream().noneMatch(Destination::isStandardOutput)) {
            session.terminal().clearStatus();
            new FindingsPage(session.terminal().out(), Look.ofOut(session.terminal())).print(result);
            session.terminal().out().flush();
        }
    }

    /** Nothing is in its place before everything is written. */
    private void write() {
        try (Output jsonOutput = session.open(json);
                Output annotatedOutput = session.open(kept.isEmpty() ? Optional.empty() : annotated)) {
            if (json.isPresent()) {
                FindingsJson.write(kept.stream().flatMap(CheckedInput::forJson).toList(), jsonOutput.stream());
            }
            if (annotated.isPresent() && !kept.isEmpty()) {
                annotate(kept.get(0), annotatedOutput);
            }
            jsonOutput.complete();
            annotatedOutput.complete();
        }
    }

    private static void annotate(CheckedInput result, Output output) {
        UsageException.unless(
                !result.isJson(),
                "--annotate takes a workbook, and '" + result.file().name() + "' is plan JSON");
        try {
            PlanAnnotator.open(result.file().path()).annotate(result.findings()).writeTo(output.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            throw Failures.refusal(result.file().name(), e);
        }
    }

    private String summary(int files) {
        int refused = files - checked;
        return Counts.of(files, "file", "files") + " checked, " + withErrors + " with errors"
                + (refused == 0 ? "" : "; " + refused + " refused");
    }
}
