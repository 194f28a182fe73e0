package org.csplan.examples.cli;

import static org.csplan.examples.cli.UsageException.unless;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.csplan.core.file.Output;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.plan.ActionPlan;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.excel.WrittenPlan;
import org.csplan.json.ImportReportJson;

/**
 * Converts the plan of one input, to one place.
 *
 * @param file the input
 * @param period which plan, if there are several
 * @param place where the plan goes
 * @param reportPlace where it is written how the workbook was understood
 */
record OneConversion(
        Session session, InputFile file, PeriodChoice period, Destination place, Optional<Destination> reportPlace) {

    /** Does it; reader and writing are made only when nothing is wrong with the places. */
    int run(Supplier<PlanInputs> reader, Supplier<PlanWriting> writing) {
        place.mustNotBe(Destination.of(file), "the input");
        reportPlace.ifPresent(report -> {
            report.mustNotBe(Destination.of(file), "the input");
            report.mustNotBe(place, "where the plan goes");
        });

        PlanInput input = reader.get().read(file);
        ActionPlan plan = theOneMeant(input);
        unless(
                reportPlace.isEmpty() || !input.isJson(),
                "--report tells how a workbook was read, and '" + file.name() + "' is plan JSON");
        Optional<WrittenPlan> written = write(input, plan, writing.get());
        input.report().flatMap(read -> ReadingNote.of(file.name(), read)).ifPresent(session::note);
        written.ifPresent(how -> WritingNotes.print(session, place.toString(), how));
        return ExitStatus.DONE;
    }

    /** Nothing is in its place before everything is written. */
    private Optional<WrittenPlan> write(PlanInput input, ActionPlan plan, PlanWriting writing) {
        try (Output planOutput = place.open(session.terminal());
                Output reportOutput = session.open(reportPlace)) {
            if (reportPlace.isPresent()) {
                ImportReport report = input.report().orElseThrow();
                ImportReportJson.write(report, reportOutput.stream());
            }
            Optional<WrittenPlan> written = writing.write(input, plan, planOutput.stream());
            reportOutput.complete();
            planOutput.complete();
            return written;
        } catch (RuntimeException | Error e) {
            throw Failures.refusal(file.name(), e);
        }
    }

    private ActionPlan theOneMeant(PlanInput input) {
        List<ActionPlan> meant = period.among(input.plans());
        String there = PeriodChoice.names(input.plans());
        unless(!meant.isEmpty(), "'" + input.file() + "' has no plan for that period; it is for " + there);
        unless(meant.size() == 1, "'" + input.file() + "' holds plans for " + there + "; choose one with --period");
        return meant.get(0);
    }
}
