package org.csplan.examples.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether two names mean one file, whether it is there yet or not. */
public final class SameFile {

    private SameFile() {}

    /** Whether writing the one would write over the other. */
    public static boolean test(Path one, Path other) {
        return place(one).equals(place(other)) && (!Files.exists(one) || Files.isRegularFile(one));
    }

    /** The one name that all names of a file have in common; nothing but the name written out where it isn't there. */
    public static Path place(Path named) {
        try {
            return named.toRealPath();
        } catch (IOException e) {
            return named.toAbsolutePath().normalize();
        }
    }
}
