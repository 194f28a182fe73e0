package org.csplan.examples.cli;

import org.csplan.examples.cli.line.Arguments;
import org.csplan.examples.cli.line.CommandDescription;
import org.csplan.json.PlanJson;

/** Prints what plan JSON looks like. */
final class SchemaCommand implements Command {

    @Override
    public CommandDescription description() {
        return CommandDescription.of("schema", "Prints the JSON Schema (2020-12) of plan JSON.");
    }

    @Override
    public int run(Session session, Arguments given) {
        session.terminal().out().print(PlanJson.schema());
        return ExitStatus.DONE;
    }
}
