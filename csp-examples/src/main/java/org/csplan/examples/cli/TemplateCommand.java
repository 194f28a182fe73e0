package org.csplan.examples.cli;

import static org.csplan.examples.cli.UsageException.unless;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.csplan.core.file.Output;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.period.PlanPeriod;
import org.csplan.examples.cli.line.Arguments;
import org.csplan.examples.cli.line.CommandDescription;
import org.csplan.examples.cli.line.OptionDescription;
import org.csplan.excel.PlanWriter;
import org.csplan.excel.write.WorkbookFormat;

/** Writes an empty workbook of a layout. */
final class TemplateCommand implements Command {

    private static final OptionDescription TO = OptionDescription.value(
                    "--to", "OUT", "The workbook, which ends in .xlsx or .xls.")
            .asRequired();
    private static final OptionDescription PERIOD =
            OptionDescription.value("--period", "LABEL", "The year of the plan, such as 2024/25.");
    private static final OptionDescription PRIORITY = OptionDescription.value(
                    "--priority", "TITLE", "The titles of the priorities.")
            .asMany();
    private static final OptionDescription LAYOUT_FILE =
            OptionDescription.value(LayoutOptions.FILE.name(), "FILE", "A layout in JSON, instead of a name.");

    @Override
    public CommandDescription description() {
        return CommandDescription.of("template", "Writes an empty workbook of a layout, ready to be filled in.")
                .with(LayoutOptions.NAME, LAYOUT_FILE, TO, PERIOD, PRIORITY)
                .shownBy(
                        "csp template --layout quarterly-monitoring --to plan.xlsx --period 2025/26 \\",
                        "    --priority \"Rural crime\" \"Road danger\"");
    }

    @Override
    public int run(Session session, Arguments given) {
        unless(
                given.has(LayoutOptions.NAME.name()) != given.has(LAYOUT_FILE.name()),
                "say which layout: either --layout NAME, one of " + String.join(", ", LayoutOptions.NAME.words())
                        + ", or --layout-file FILE");
        Destination place = Destination.parse(given.value(TO.name()).orElseThrow());
        Optional<WorkbookFormat> format = place.format().workbook();
        unless(format.isPresent(), "a template is a workbook; '" + place + "' should end in .xlsx or .xls");
        Optional<PlanPeriod> period = given.value(PERIOD.name()).map(TemplateCommand::period);
        GridLayout layout =
                LayoutOptions.named(given).or(() -> LayoutOptions.ofFile(given)).orElseThrow();
        try (Output output = place.open(session.terminal())) {
            PlanWriter.create()
                    .withLayout(layout)
                    .writeTemplate(period, given.values(PRIORITY.name()), output.stream(), format.get());
            output.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitStatus.DONE;
    }

    private static PlanPeriod period(String label) {
        return PlanPeriod.tryParse(label)
                .orElseThrow(() -> new UsageException("'" + label + "' is no period; write it like 2024/25"));
    }
}
