package org.csplan.examples;

import java.util.Locale;
import org.csplan.core.file.UnfinishedFiles;
import org.csplan.examples.cli.Program;
import org.csplan.examples.cli.screen.Terminal;

/** The {@code csp} command line. */
public final class Csp {

    private Csp() {}

    /**
     * Runs the command line and ends the process with its exit status.
     *
     * @param arguments the arguments as the shell gave them
     */
    public static void main(String[] arguments) {
        prepare();
        System.exit(Program.run(Terminal.ofProcess(), arguments));
    }

    static void prepare() {
        Locale.setDefault(Locale.UK);
        keepLibrariesQuiet();
        UnfinishedFiles.discardAtExit();
    }

    /** POI asks this interface for a log at its first use, and it complains on standard error if nobody listens. */
    private static void keepLibrariesQuiet() {
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
    }
}
