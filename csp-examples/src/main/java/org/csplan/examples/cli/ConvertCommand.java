package org.csplan.examples.cli;

import static org.csplan.examples.cli.UsageException.unless;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.examples.cli.files.InputFiles;
import org.csplan.examples.cli.line.Arguments;
import org.csplan.examples.cli.line.CommandDescription;
import org.csplan.examples.cli.line.CommandDescription.Inputs;
import org.csplan.examples.cli.line.OptionDescription;

/** Reads plans and writes them in another form. */
final class ConvertCommand implements Command {

    private static final OptionDescription TO = OptionDescription.value(
            "--to",
            "OUT",
            "Where the plan goes: a file that ends in .json, .xlsx or .xls, or - for JSON on standard output, which is"
                    + " where it goes without this option.");
    private static final OptionDescription TO_DIR = OptionDescription.value(
            "--to-dir", "DIR", "A folder for the plans of many inputs, each under the name of its input.");
    private static final OptionDescription AS = OptionDescription.value(
                    "--as", "FORMAT", "With --to-dir, what to write: json (without this option), xlsx or xls.")
            .of(PlanFormat::words);
    private static final OptionDescription PERIOD =
            OptionDescription.value("--period", "LABEL", "Which of several plans, such as 2024/25.");
    private static final OptionDescription STRICT =
            OptionDescription.flag("--strict", "Refuse to write a workbook in which something of the plan is lost.");
    private static final OptionDescription REPORT =
            OptionDescription.value("--report", "FILE", "Where to write, as JSON, how the workbook was understood.");

    @Override
    public CommandDescription description() {
        return CommandDescription.of("convert", "Reads plans, and writes them as JSON or as workbooks.")
                .taking(Inputs.many(
                        "IN",
                        "A workbook (.xlsx, .xlsm, .xls), a plan in JSON, or a folder, which means the workbooks in it"
                                + " and below."))
                .with(TO, TO_DIR, AS, PERIOD, LayoutOptions.NAME, LayoutOptions.FILE, STRICT, REPORT)
                .shownBy(
                        "csp convert plan.xlsx                     print the plan as JSON",
                        "csp convert plan.xlsx --to plan.json      write it to a file",
                        "csp convert plan.json --to plan.xlsx      lay it out in a new workbook",
                        "csp convert review.xlsx --period 2024/25  the plan of one of several periods",
                        "csp convert returns --to-dir json         every workbook in a folder and below");
    }

    @Override
    public int run(Session session, Arguments given) {
        boolean many = given.has(TO_DIR.name());
        unless(!many || !given.has(TO.name()), "--to and --to-dir can't be used together");
        unless(many || !given.has(AS.name()), "--as goes with --to-dir; with --to the ending of OUT says the format");
        unless(!many || !given.has(REPORT.name()), "--report tells of one input; use it with --to");
        return many ? convertMany(session, given) : convertOne(session, given);
    }

    private static int convertOne(Session session, Arguments given) {
        boolean one = given.inputs().size() == 1 && !InputFiles.isSeveral(given.input());
        unless(one, "several inputs, or a folder, need --to-dir DIR, the folder for the results");
        Destination place = Destination.parse(given.value(TO.name()).orElse("-"));
        Optional<Destination> reportPlace = given.value(REPORT.name()).map(Destination::parse);
        PlanFormat format = place.format();
        mustFit(format, given);
        InputFile file = InputFiles.of(given.inputs(), Optional.empty()).get(0);
        return new OneConversion(session, file, period(given), place, reportPlace)
                .run(() -> ReadOptions.inputs(session, given), () -> writing(format, given));
    }

    private static int convertMany(Session session, Arguments given) {
        Path folder = Names.path(given.value(TO_DIR.name()).orElseThrow());
        PlanFormat format = given.value(AS.name()).flatMap(PlanFormat::named).orElse(PlanFormat.JSON);
        mustFit(format, given);
        List<InputFile> files = InputFiles.of(given.inputs(), Optional.of(folder));
        PlanInputs reader = ReadOptions.inputs(session, given);
        return new ManyConversions(session, reader, period(given), writing(format, given), folder).run(files);
    }

    private static void mustFit(PlanFormat format, Arguments given) {
        unless(
                format.workbook().isPresent() || !given.has(LayoutOptions.NAME.name()),
                "--layout says how a workbook is laid out, and what is written here is JSON");
    }

    private static PlanWriting writing(PlanFormat format, Arguments given) {
        return new PlanWriting(
                format, LayoutOptions.named(given), LayoutOptions.ofFile(given), given.has(STRICT.name()));
    }

    private static PeriodChoice period(Arguments given) {
        return new PeriodChoice(given.value(PERIOD.name()));
    }
}
