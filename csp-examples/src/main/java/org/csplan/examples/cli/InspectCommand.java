package org.csplan.examples.cli;

import static org.csplan.examples.cli.UsageException.unless;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.csplan.core.file.Output;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.examples.cli.files.InputFiles;
import org.csplan.examples.cli.line.Arguments;
import org.csplan.examples.cli.line.CommandDescription;
import org.csplan.examples.cli.line.CommandDescription.Inputs;
import org.csplan.examples.cli.line.OptionDescription;
import org.csplan.examples.cli.screen.Look;
import org.csplan.examples.cli.screen.Terminal;
import org.csplan.excel.ImportedWorkbook;
import org.csplan.json.ImportReportJson;
import org.csplan.json.LayoutJson;

/** Shows how a workbook was understood. */
final class InspectCommand implements Command {

    private static final OptionDescription REPORT =
            OptionDescription.value("--report", "FILE", "Write the import report, as JSON.");
    private static final OptionDescription CELLS =
            OptionDescription.value("--cells", "FILE", "Write every cell, a JSON object a line.");
    private static final OptionDescription SAVE_LAYOUT =
            OptionDescription.value("--save-layout", "FILE", "Write what was recognised as a layout.");

    @Override
    public CommandDescription description() {
        return CommandDescription.of("inspect", "Shows how a workbook was understood.")
                .describedAs("Its tables, the fields that their headings became, what became of every cell, and what"
                        + " can be done about the rest. Each FILE may be - for standard output.")
                .taking(Inputs.one("IN", "A workbook (.xlsx, .xlsm, .xls)."))
                .with(REPORT, CELLS, SAVE_LAYOUT, LayoutOptions.FILE)
                .shownBy(
                        "csp inspect plan.xlsx                             what was recognised, to read",
                        "csp inspect plan.xlsx --report report.json        the same with nothing left out, as JSON",
                        "csp inspect plan.xlsx --save-layout layout.json   the same as a layout, to edit; then",
                        "csp convert plan.xlsx --layout-file layout.json   read the workbook by it");
    }

    @Override
    public int run(Session session, Arguments given) {
        String name = given.input();
        unless(!InputFiles.isSeveral(name), "'" + name + "' can mean several files; inspect shows one at a time");
        InputFile file = InputFiles.of(List.of(name), Optional.empty()).get(0);
        List<Destination> taken = new ArrayList<>(List.of(Destination.of(file)));
        Optional<Destination> report = place(given, REPORT, taken);
        Optional<Destination> cells = place(given, CELLS, taken);
        Optional<Destination> layout = place(given, SAVE_LAYOUT, taken);

        PlanInputs inputs = ReadOptions.inputs(session, given);
        unless(!inputs.isJson(file), "'" + name + "' is plan JSON, of which there is nothing to inspect");
        ImportedWorkbook workbook = inputs.readWorkbook(file);
        Terminal terminal = session.terminal();
        try (Output reportOutput = session.open(report);
                Output cellsOutput = session.open(cells);
                Output layoutOutput = session.open(layout)) {
            write(report, reportOutput, out -> ImportReportJson.write(workbook.report(), out));
            write(cells, cellsOutput, out -> CellLines.write(workbook.grid(), out));
            write(layout, layoutOutput, out -> LayoutJson.write(workbook.layout(), out));
            List.of(reportOutput, cellsOutput, layoutOutput).forEach(Output::complete);
        } catch (RuntimeException | Error e) {
            throw Failures.refusal(name, e);
        }
        if (taken.stream().noneMatch(Destination::isStandardOutput)) {
            new InspectionPage(name, workbook, terminal.out(), Look.ofOut(terminal)).print();
        }
        return ExitStatus.DONE;
    }

    private static Optional<Destination> place(Arguments given, OptionDescription option, List<Destination> taken) {
        Optional<Destination> place = given.value(option.name()).map(Destination::parse);
        place.ifPresent(chosen -> {
            taken.forEach(other -> chosen.mustNotBe(other, "the input, or where something else goes"));
            taken.add(chosen);
        });
        return place;
    }

    private static void write(Optional<Destination> place, Output output, Consumer<OutputStream> content) {
        place.ifPresent(chosen -> content.accept(output.stream()));
    }
}
