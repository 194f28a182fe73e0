package org.csplan.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.csplan.examples.cli.Program;
import org.csplan.examples.cli.screen.Terminal;

/**
 * Runs the usual commands once, so that their classes are in the class-data archive that the build makes of them, by
 * which the launcher starts faster.
 */
final class Rehearsal {

    private Rehearsal() {}

    /**
     * Reads each workbook in a folder and prints nothing.
     *
     * @param arguments the folder of samples
     */
    public static void main(String[] arguments) throws IOException {
        Csp.prepare();
        Terminal.ofProcess().finish();
        try (Stream<Path> samples = Files.list(Path.of(arguments[0]))) {
            for (String workbook : samples.map(Path::toString)
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .toList()) {
                List.of("convert", "inspect").forEach(command -> run(command, workbook));
            }
        }
        run("convert", "no such file");
    }

    private static void run(String... arguments) {
        Program.run(Terminal.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()), arguments);
    }
}
