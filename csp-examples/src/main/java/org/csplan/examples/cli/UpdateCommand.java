package org.csplan.examples.cli;

import static org.csplan.examples.cli.UsageException.unless;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.examples.cli.files.InputFiles;
import org.csplan.examples.cli.line.Arguments;
import org.csplan.examples.cli.line.CommandDescription;
import org.csplan.examples.cli.line.CommandDescription.Inputs;
import org.csplan.examples.cli.line.OptionDescription;
import org.csplan.excel.write.update.RemovedActions;

/** Writes a plan's values into the workbook that it came from. */
final class UpdateCommand implements Command {

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xltx", ".xltm", ".xls");

    private static final OptionDescription WITH = OptionDescription.value(
                    "--with", "PLAN.json", "The plan, in JSON, that the workbook is to say.")
            .asRequired();
    private static final OptionDescription TO = OptionDescription.value(
            "--to", "OUT", "Where the changed workbook goes; it may be WORKBOOK itself, which is replaced then.");
    private static final OptionDescription DRY_RUN =
            OptionDescription.flag("--dry-run", "Print each change, and write nothing.");
    private static final OptionDescription REMOVED = OptionDescription.value(
                    "--removed",
                    "WHAT",
                    "What happens to the rows of actions that the plan no longer has: keep (without this option),"
                            + " strike or delete.")
            .of(() ->
                    Stream.of(RemovedActions.values()).map(UpdateCommand::word).toList());

    @Override
    public CommandDescription description() {
        return CommandDescription.of("update", "Writes a plan's values into the workbook that it came from.")
                .describedAs("Only cells that say something else change; everything else in the file stays as it is."
                        + " What can't be done without harm is refused, and nothing is written.")
                .taking(Inputs.one("WORKBOOK", "The partner's own workbook (.xlsx, .xlsm, .xls)."))
                .with(WITH, TO, DRY_RUN, REMOVED, LayoutOptions.FILE)
                .shownBy(
                        "csp update plan.xlsx --with plan.json --dry-run          what would change",
                        "csp update plan.xlsx --with plan.json --to plan.xlsx     change it where it is",
                        "csp update plan.xlsx --with plan.json --to new.xlsx --removed strike");
    }

    @Override
    public int run(Session session, Arguments given) {
        String workbook = given.input();
        String plan = given.value(WITH.name()).orElseThrow();
        unless(
                given.has(TO.name()) || given.has(DRY_RUN.name()),
                "say where the workbook goes: --to OUT, or --dry-run");
        unless(
                !InputFiles.isSeveral(workbook),
                "'" + workbook + "' can mean several files; update changes one at a time");
        Optional<Destination> place = given.value(TO.name()).map(Destination::parse);
        place.ifPresent(chosen -> mustFit(chosen, workbook));
        InputFile file = fileOf(workbook);
        InputFile planFile = fileOf(plan);
        PlanInputs inputs = ReadOptions.inputs(session, given);
        mustBeTheRightWayRound(inputs, file, planFile);
        place.ifPresent(chosen -> chosen.mustNotBe(Destination.of(planFile), "the plan"));
        RemovedActions removed = Stream.of(RemovedActions.values())
                .filter(one -> given.values(REMOVED.name()).contains(word(one)))
                .findFirst()
                .orElse(RemovedActions.KEEP);
        return new OneUpdate(session, file, planFile, removed, given.has(DRY_RUN.name()) ? Optional.empty() : place)
                .run(inputs, ReadOptions.reader(session, given));
    }

    /** An update keeps the kind of a workbook, and programs refuse one whose name says another. */
    private static void mustFit(Destination place, String workbook) {
        unless(!place.isStandardOutput(), "a workbook goes into a file, not to standard output");
        Optional<String> wanted = ending(workbook);
        Optional<String> ending = ending(place.toString());
        boolean fits = wanted.isPresent() ? ending.equals(wanted) : ending.isPresent();
        unless(
                fits,
                "'" + place + "' should end in " + wanted.orElse(".xlsx or .xls") + ", like '" + workbook
                        + "'; an update keeps the kind of a workbook");
    }

    private static Optional<String> ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(lower::endsWith).findFirst();
    }

    private static void mustBeTheRightWayRound(PlanInputs inputs, InputFile workbook, InputFile plan) {
        boolean planIsJson = inputs.isJson(plan);
        boolean workbookIsJson = inputs.isJson(workbook);
        unless(
                planIsJson || !workbookIsJson,
                "the two are the wrong way round: the workbook comes first, and the plan behind --with");
        unless(
                !workbookIsJson,
                "'" + workbook.name() + "' is plan JSON; 'csp convert' makes a workbook of it, update changes one");
        unless(
                planIsJson,
                "--with takes a plan in JSON, and '" + plan.name()
                        + "' is none; 'csp convert' makes one of a workbook");
    }

    private static InputFile fileOf(String name) {
        return InputFiles.of(List.of(name), Optional.empty()).get(0);
    }

    private static String word(RemovedActions removed) {
        return removed.name().toLowerCase(Locale.ROOT);
    }
}
