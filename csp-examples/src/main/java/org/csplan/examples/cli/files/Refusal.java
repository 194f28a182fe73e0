package org.csplan.examples.cli.files;

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

    /** The file as it was named. */
    public String file() {
        return file;
    }
}
