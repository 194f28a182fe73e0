package org.csplan.examples.cli.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Which of the two output streams end on a screen. The launcher says so in {@value #PROPERTY}; without it a Linux
 * process can look itself, and elsewhere the JDK tells only of both together.
 */
record Screens(boolean out, boolean err) {

    private static final String PROPERTY = "csp.screens";

    static Screens ofProcess() {
        String told = System.getProperty(PROPERTY);
        if (told != null) {
            return new Screens(names(told, "out"), names(told, "err"));
        }
        if (Files.isSymbolicLink(Path.of("/proc/self/fd/1"))) {
            return new Screens(isScreen(1), isScreen(2));
        }
        boolean both = System.console() != null && Runtime.version().feature() < 22;
        return new Screens(both, both);
    }

    private static boolean names(String told, String stream) {
        return Arrays.asList(told.split(",")).contains(stream);
    }

    private static boolean isScreen(int stream) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
