package org.csplan.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;

/** Names of files as they are typed. */
final class Names {

    private Names() {}

    /** The file of that name. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + name + "' is no name of a file on this system");
        }
    }

    /** What is in the file of that name, such as a layout or rules; if it can't be read, it is refused by its name. */
    static <T> T read(String name, Function<Path, T> reader) {
        Path file = path(name);
        try {
            return reader.apply(file);
        } catch (RuntimeException e) {
            throw Failures.refusal(name, e);
        }
    }
}
