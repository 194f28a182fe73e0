package org.csplan.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.Layouts;
import org.csplan.examples.cli.line.Arguments;
import org.csplan.examples.cli.line.Choices;
import org.csplan.examples.cli.line.CommandDescription;
import org.csplan.examples.cli.line.CommandDescription.Inputs;
import org.csplan.examples.cli.screen.Look;
import org.csplan.examples.cli.screen.Terminal;
import org.csplan.json.LayoutJson;

/** Lists the layouts that can be written. */
final class LayoutsCommand implements Command {

    @Override
    public CommandDescription description() {
        return CommandDescription.of("layouts", "Lists the layouts that can be written.")
                .taking(Inputs.oneOrNone("NAME", "A layout to print as JSON, which --layout-file reads."));
    }

    @Override
    public int run(Session session, Arguments given) {
        Terminal terminal = session.terminal();
        if (given.inputs().isEmpty()) {
            Layouts.standard().forEach(layout -> print(layout, terminal));
        } else {
            terminal.out().print(LayoutJson.toJson(named(given.input())));
        }
        return ExitStatus.DONE;
    }

    private static GridLayout named(String name) {
        List<String> names = LayoutOptions.NAME.words();
        UsageException.unless(names.contains(name), "no such layout: " + Choices.without(name, names));
        return Layouts.named(name);
    }

    private static void print(GridLayout layout, Terminal terminal) {
        terminal.out().println(Look.ofOut(terminal).heading(layout.name()));
        layout.summary().ifPresent(summary -> terminal.out().println("  " + summary));
        terminal.out().println("  " + headings(layout));
    }

    private static String headings(GridLayout layout) {
        return layout.columns().stream()
                .map(column -> column.heading()
                        .replace("{period-before}", "(year before)")
                        .replace("{period}", "(year)"))
                .collect(Collectors.joining(" | "));
    }
}
