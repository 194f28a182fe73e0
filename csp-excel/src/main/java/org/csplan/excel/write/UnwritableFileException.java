package org.csplan.excel.write;

/** A file that can't be written; the message says in one line why, and what to do. */
public final class UnwritableFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why it can't be written, for a person: "the folder is read-only; choose another one". */
    public UnwritableFileException(String reason) {
        super(reason);
    }

    /** Why it can't be written, and what was thrown on the way. */
    public UnwritableFileException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
