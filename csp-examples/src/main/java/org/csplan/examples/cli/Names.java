package org.csplan.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

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
}
