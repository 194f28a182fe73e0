package org.csplan.examples.cli;

import org.csplan.examples.cli.line.Arguments;
import org.csplan.examples.cli.line.CommandDescription;

/** One of the commands. */
interface Command {

    /** What it is for and what it takes. */
    CommandDescription description();

    /**
     * Does it, and gives the exit status.
     *
     * @throws UsageException if the arguments can't be meant; nothing was done then
     */
    int run(Session session, Arguments arguments);
}
