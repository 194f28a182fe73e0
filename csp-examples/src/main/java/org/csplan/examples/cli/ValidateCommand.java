package org.csplan.examples.cli;

import static org.csplan.examples.cli.UsageException.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Stage;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.examples.cli.files.InputFiles;
import org.csplan.examples.cli.line.Arguments;
import org.csplan.examples.cli.line.CommandDescription;
import org.csplan.examples.cli.line.CommandDescription.Inputs;
import org.csplan.examples.cli.line.OptionDescription;
import org.csplan.json.RuleSetJson;

/** Checks plans for a stage of their year. */
final class ValidateCommand implements Command {

    private static final OptionDescription STAGE = OptionDescription.value(
                    "--stage",
                    "STAGE",
                    "Where in its year a plan is: draft, agreed, quarter-1 to quarter-4, or year-end.")
            .of(() -> List.of("draft", "agreed", "quarter-1", "quarter-2", "quarter-3", "quarter-4", "year-end"))
            .asRequired();
    private static final OptionDescription YEAR = OptionDescription.value(
            "--year", "YEAR", "In a plan of several years, the year that is returned, such as 2024/25.");
    private static final OptionDescription PERIOD =
            OptionDescription.value("--period", "LABEL", "Which of several plans in a workbook; all without it.");
    private static final OptionDescription RULES = OptionDescription.value(
            "--rules",
            "FILE",
            "A rule set in JSON: rules that are off or matter more or less, thresholds, agencies that are known.");
    private static final OptionDescription JSON =
            OptionDescription.value("--json", "FILE", "Write the findings as JSON; - for standard output.");
    private static final OptionDescription ANNOTATE = OptionDescription.value(
            "--annotate", "OUT.xlsx", "Write the workbook again, with a comment at each finding and a list of all.");

    @Override
    public CommandDescription description() {
        return CommandDescription.of("validate", "Checks plans for a stage of their year.")
                .taking(Inputs.many("IN", "A workbook, a plan in JSON, or a folder, which means the workbooks in it."))
                .with(STAGE, YEAR, PERIOD, RULES, JSON, ANNOTATE, LayoutOptions.FILE)
                .shownBy(
                        "csp validate plan.xlsx --stage agreed",
                        "csp validate returns --stage quarter-2 --json findings.json",
                        "csp validate plan.xlsx --stage draft --annotate checked.xlsx");
    }

    @Override
    public int run(Session session, Arguments given) {
        ValidatorLog.silence();
        Stage stage = stage(given);
        List<InputFile> files = InputFiles.of(given.inputs(), Optional.empty());
        List<Destination> taken = new ArrayList<>();
        Optional<Destination> json = place(given, JSON, files, taken);
        Optional<Destination> annotated = place(given, ANNOTATE, files, taken);
        mustBeForOneWorkbook(annotated, given);
        RuleSet rules = given.value(RULES.name())
                .map(file -> Names.read(file, RuleSetJson::read))
                .orElse(RuleSet.STANDARD);
        PeriodChoice period = new PeriodChoice(given.value(PERIOD.name()));
        PlanChecker checker =
                new PlanChecker(ReadOptions.inputs(session, given), period, PlanValidator.create(rules), rules, stage);
        return new ManyValidations(session, checker, json, annotated).run(files);
    }

    private static Stage stage(Arguments given) {
        Stage stage = Stage.parse(given.value(STAGE.name()).orElseThrow());
        return given.value(YEAR.name())
                .map(label -> PlanPeriod.tryParse(label)
                        .orElseThrow(() -> new UsageException("'" + label + "' is no year; write it like 2024/25")))
                .map(stage::inYear)
                .orElse(stage);
    }

    private static Optional<Destination> place(
            Arguments given, OptionDescription option, List<InputFile> files, List<Destination> taken) {
        Optional<Destination> place = given.value(option.name()).map(Destination::parse);
        place.ifPresent(chosen -> {
            files.forEach(file -> chosen.mustNotBe(Destination.of(file), "an input"));
            taken.forEach(other -> chosen.mustNotBe(other, "where the JSON goes"));
            taken.add(chosen);
        });
        return place;
    }

    private static void mustBeForOneWorkbook(Optional<Destination> annotated, Arguments given) {
        boolean one = given.inputs().size() == 1 && !InputFiles.isSeveral(given.input());
        unless(annotated.isEmpty() || one, "--annotate takes one workbook");
        annotated.ifPresent(place -> unless(
                !place.isStandardOutput() && place.toString().matches("(?i).*\\.xls[xm]"),
                "an annotated workbook ends in .xlsx, and '" + place + "' doesn't"));
    }
}
