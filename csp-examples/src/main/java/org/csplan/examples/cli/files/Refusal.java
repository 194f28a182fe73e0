package org.csplan.examples.cli.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that can't be read, written, converted or updated, with the reason for the person who named it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;

    /** Refuses that file for that reason. */
    public Refusal(String file, String reason) {
        super(reason);
        this.file = file;
    }

    /** Refuses that file for that reason, which was thrown on the way. */
    public Refusal(String file, String reason, Throwable cause) {
        super(reason, cause);
        this.file = file;
    }

    /** Refuses to write that file. */
    static Refusal ofWriting(Path file, IOException e) {
        String reason = e instanceof NoSuchFileException ? "no file can be made there" : Reasons.of(e);
        return new Refusal(file.toString(), reason, e);
    }

    /** The file as it was named. */
    public String file() {
        return file;
    }
}
