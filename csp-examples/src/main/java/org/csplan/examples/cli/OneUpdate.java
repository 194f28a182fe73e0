package org.csplan.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.csplan.core.file.Output;
import org.csplan.core.plan.ActionPlan;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.examples.cli.screen.Look;
import org.csplan.excel.PlanReader;
import org.csplan.excel.PlanUpdater;
import org.csplan.excel.UpdatedWorkbook;
import org.csplan.excel.write.update.RemovedActions;

/**
 * Updates one workbook.
 *
 * @param workbook the workbook
 * @param plan the plan it is to say, in JSON
 * @param removed what happens to actions that the plan no longer has
 * @param place where the workbook goes; nowhere if the changes are only shown
 */
record OneUpdate(
        Session session, InputFile workbook, InputFile plan, RemovedActions removed, Optional<Destination> place) {

    int run(PlanInputs inputs, PlanReader reader) {
        UpdatedWorkbook updated = update(inputs.read(plan).plans().get(0), reader);
        UpdateNotes notes = new UpdateNotes(workbook.name(), updated);
        if (place.isEmpty()) {
            PrintStream out = session.terminal().out();
            notes.changes().forEach(out::println);
            notes.findings(Look.ofOut(session.terminal())).forEach(out::println);
        } else {
            write(updated, place.get());
            session.note(notes.summary() + "; written to " + place.get());
            notes.findings(Look.PLAIN).forEach(session::note);
        }
        return ExitStatus.DONE;
    }

    private UpdatedWorkbook update(ActionPlan now, PlanReader reader) {
        try {
            return PlanUpdater.open(workbook.path(), reader).removed(removed).apply(now);
        } catch (RuntimeException | Error e) {
            throw Failures.refusal(workbook.name(), e);
        }
    }

    private void write(UpdatedWorkbook updated, Destination chosen) {
        try (Output output = chosen.open(session.terminal())) {
            updated.writeTo(output.stream());
            output.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
