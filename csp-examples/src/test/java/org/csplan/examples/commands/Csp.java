package org.csplan.examples.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.csplan.examples.cli.Program;
import org.csplan.examples.cli.screen.Terminal;

/** Runs the command line in this process. */
final class Csp {

    private Csp() {}

    /**
     * What a command line gave.
     *
     * @param status its exit status
     * @param out what it printed to standard output
     * @param err what it printed to standard error
     */
    record Result(int status, String out, String err) {}

    static Result run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Program.run(
                Terminal.of(out, err),
                Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        return new Result(status, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(UTF_8).replace("\r\n", "\n");
    }
}
