package org.csplan.examples;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code csp} command line. */
@Command(
        name = "csp",
        description = "Reads, checks and writes the action plans of Community Safety Partnerships.",
        mixinStandardHelpOptions = true,
        versionProvider = Csp.ManifestVersion.class)
public final class Csp implements Runnable {

    private Csp() {}

    /**
     * Runs the command line and ends the process with its exit status.
     *
     * @param arguments the arguments as the shell gave them
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Csp()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** The version that the build wrote into the jar's manifest. */
    static final class ManifestVersion implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Csp.class.getPackage().getImplementationVersion();
            return new String[] {"csp " + (version == null ? "(not packaged)" : version)};
        }
    }
}
