package org.csplan.examples.cli.line;

/** What a command line asks for. */
public sealed interface Request {

    /**
     * A command to run.
     *
     * @param command which
     * @param arguments what it was given
     */
    record Run(CommandDescription command, Arguments arguments) implements Request {}

    /**
     * A text to print to standard output: help, the version, a script for completion.
     *
     * @param text the text, with the end of its last line
     */
    record Show(String text) implements Request {}

    /**
     * Nothing that can be done.
     *
     * @param message what is wrong and where to look: one line, or the help if nothing at all was asked for
     */
    record Wrong(String message) implements Request {}
}
