package org.csplan.examples.cli;

import java.util.Optional;
import org.csplan.core.file.Output;
import org.csplan.examples.cli.line.Arguments;
import org.csplan.examples.cli.screen.Progress;
import org.csplan.examples.cli.screen.Terminal;

/**
 * What every command has: the terminal, and the options of every command.
 *
 * @param terminal where it prints
 * @param quiet whether it prints nothing but results and refusals
 * @param debug whether it prints where something was thrown
 * @param passwordFile where the password of protected workbooks is
 */
record Session(Terminal terminal, boolean quiet, boolean debug, Optional<String> passwordFile) {

    static Session of(Terminal terminal, Arguments arguments) {
        return new Session(
                terminal, arguments.has("--quiet"), arguments.has("--debug"), arguments.value("--password-file"));
    }

    /** Tells of what was thrown: one line, and where it was thrown to those who asked; gives the exit status. */
    int tell(Throwable thrown) {
        terminal.tell("csp: " + Failures.line(thrown));
        if (debug) {
            terminal.trace(thrown);
        }
        return ExitStatus.REFUSED;
    }

    /** Prints a line for people to standard error, unless they want none. */
    void note(String line) {
        if (!quiet) {
            terminal.tell(line);
        }
    }

    /** The way to a place, or to nowhere if there is none. */
    Output open(Optional<Destination> place) {
        return place.map(chosen -> chosen.open(terminal)).orElseGet(Output::none);
    }

    /** Shows how many of many things are done, where that helps. */
    Progress progress(String task, int things) {
        boolean shown = things > 1 && terminal.isErrScreen() && !quiet;
        return shown ? Progress.shownOn(terminal, task, things) : Progress.hidden();
    }

    /** The password of protected workbooks, if one was given. */
    Optional<String> password() {
        return passwordFile.map(Names::path).map(PasswordFile::read);
    }
}
