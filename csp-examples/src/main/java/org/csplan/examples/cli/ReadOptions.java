package org.csplan.examples.cli;

import org.csplan.examples.cli.line.Arguments;
import org.csplan.excel.PlanReader;

/** Makes readers by what a command was given. */
final class ReadOptions {

    private ReadOptions() {}

    /** A reader of inputs, by the layout and the password in the files that were named. */
    static PlanInputs inputs(Session session, Arguments given) {
        return new PlanInputs(reader(session, given));
    }

    /** The same for workbooks only. */
    static PlanReader reader(Session session, Arguments given) {
        PlanReader reader = PlanReader.create();
        reader = LayoutOptions.ofFile(given).map(reader::withLayout).orElse(reader);
        return session.password().map(reader::withPassword).orElse(reader);
    }
}
