package org.csplan.examples.cli;

import static org.csplan.examples.cli.UsageException.unless;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.plan.ActionPlan;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.examples.cli.files.Output;
import org.csplan.json.ImportReportJson;

/**
 * Converts the plan of one input, to one place.
 *
 * @param place where the plan goes
 * @param reportPlace where it is written how the workbook was understood
 */
record OneConversion(Session session, PeriodChoice period, Destination place, Optional<Destination> reportPlace) {

    int run(InputFile file, Supplier<PlanInputs> reader) {
        PlanFormat format = place.format();
        place.mustNotBe(Destination.of(file), "the input");
        reportPlace.ifPresent(report -> {
            report.mustNotBe(Destination.of(file), "the input");
            report.mustNotBe(place, "where the plan goes");
        });

        PlanInput input = reader.get().read(file);
        ActionPlan plan = theOneMeant(input);
        Optional<ImportReport> report = input.report();
        unless(
                reportPlace.isEmpty() || report.isPresent(),
                "--report tells how a workbook was read, and '" + file.name() + "' is plan JSON");
        write(file, plan, format, report);
        report.flatMap(read -> ReadingNote.of(file.name(), read)).ifPresent(session::note);
        return ExitStatus.DONE;
    }

    /** Nothing is in its place before everything is written. */
    private void write(InputFile file, ActionPlan plan, PlanFormat format, Optional<ImportReport> report) {
        try (Output planOutput = place.open(session.terminal());
                Output reportOutput =
                        reportPlace.map(to -> to.open(session.terminal())).orElseGet(Output::none)) {
            if (reportPlace.isPresent()) {
                ImportReportJson.write(report.orElseThrow(), reportOutput.stream());
            }
            format.write(plan, planOutput.stream());
            reportOutput.complete();
            planOutput.complete();
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
