package org.csplan.core.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A file that can't be written; the message says in one line why, and what to do. Nothing of it is left behind. */
public final class UnwritableFileException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    private final String file;

    UnwritableFileException(Path file, String reason, IOException cause) {
        super(reason, cause);
        this.file = file.toString();
    }

    /** The file as it was named. */
    public String file() {
        return file;
    }
}
