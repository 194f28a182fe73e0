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
     * @param arguments the folder of samples, and the folder for what is written
     */
    public static void main(String[] arguments) throws IOException {
        Csp.prepare();
        Terminal.ofProcess().finish();
        String plan = Path.of(arguments[1], "rehearsed.json").toString();
        for (String workbook : workbooks(Path.of(arguments[0]))) {
            run("convert", workbook);
            run("convert", workbook, "--to", plan);
            run("convert", workbook, "--to", plan);
            run("inspect", workbook);
            run("validate", workbook, "--stage", "quarter-2");
        }
        run("convert", "no such file");
    }

    private static List<String> workbooks(Path folder) throws IOException {
        try (Stream<Path> samples = Files.list(folder)) {
            return samples.map(Path::toString)
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    private static void run(String... arguments) {
        Program.run(Terminal.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()), arguments);
    }
}
