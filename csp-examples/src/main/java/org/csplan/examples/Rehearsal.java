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
 * Runs the usual commands once, so that their classes are in the class-data archives that the build makes of them, by
 * which the launcher starts faster. Each class of an archive costs every start a little, so there is one for the commands that
 * only read, and one for all.
 */
final class Rehearsal {

    private final String plan;
    private final String book;

    private Rehearsal(Path folder) {
        plan = folder.resolve("rehearsed.json").toString();
        book = folder.resolve("rehearsed.xlsx").toString();
    }

    /**
     * Runs them with each workbook in a folder and prints nothing.
     *
     * @param arguments the folder of samples, the folder for what is written, and {@code reading} or {@code all}
     */
    public static void main(String[] arguments) throws IOException {
        Csp.prepare();
        Terminal.ofProcess().finish();
        Rehearsal rehearsal = new Rehearsal(Path.of(arguments[1]));
        for (String workbook : workbooks(Path.of(arguments[0]))) {
            rehearsal.read(workbook);
            if (arguments[2].equals("all")) {
                rehearsal.checkAndWrite(workbook);
            }
        }
    }

    private static List<String> workbooks(Path folder) throws IOException {
        try (Stream<Path> samples = Files.list(folder)) {
            return samples.map(Path::toString)
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    private void read(String workbook) {
        run("convert", workbook);
        run("convert", workbook, "--to", plan);
        run("convert", workbook, "--to", plan);
        run("convert", "no such file");
        run("inspect", workbook);
    }

    private void checkAndWrite(String workbook) {
        run("validate", workbook, "--stage", "quarter-2");
        run("convert", plan, "--to", book);
        run("update", workbook, "--with", plan, "--to", book);
        run("template", "--layout", "full", "--to", book);
        run("--help");
    }

    private static void run(String... arguments) {
        Program.run(Terminal.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()), arguments);
    }
}
