package org.csplan.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.csplan.core.layout.GridLayout;
import org.csplan.examples.cli.line.Arguments;
import org.csplan.examples.cli.line.OptionDescription;
import org.csplan.excel.PlanReader;
import org.csplan.json.LayoutJson;

/** What every command that reads workbooks takes to read them by. */
final class ReadOptions {

    static final OptionDescription LAYOUT_FILE = OptionDescription.value(
            "--layout-file",
            "FILE",
            "What the columns hold, as 'csp inspect --save-layout' writes it; taken before csp's own judgement.");

    private ReadOptions() {}

    /** A reader of inputs by these options. */
    static PlanInputs inputs(Session session, Arguments arguments) {
        PlanReader reader = PlanReader.create();
        reader = layout(arguments).map(reader::withLayout).orElse(reader);
        return new PlanInputs(session.password().map(reader::withPassword).orElse(reader));
    }

    /** The layout in the file that was named, if one was. */
    static Optional<GridLayout> layout(Arguments arguments) {
        return arguments.value(LAYOUT_FILE.name()).map(Names::path).map(ReadOptions::read);
    }

    private static GridLayout read(Path file) {
        try {
            return LayoutJson.read(file);
        } catch (RuntimeException e) {
            throw Failures.refusal(file.toString(), e);
        }
    }
}
