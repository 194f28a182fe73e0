package org.csplan.examples.cli.files;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is to be read, or the reason why there is none.
 *
 * @param name as it was given, for messages
 * @param problem why it can't even be tried
 */
public record InputFile(String name, Optional<String> problem) implements Comparable<InputFile> {

    static InputFile of(Path path) {
        return new InputFile(path.toString(), Optional.empty());
    }

    static InputFile missing(String name, String problem) {
        return new InputFile(name, Optional.of(problem));
    }

    /** Where it is. */
    public Path path() {
        return Path.of(name);
    }

    @Override
    public int compareTo(InputFile other) {
        return name.compareTo(other.name);
    }
}
