package org.csplan.excel.source;

/** A file that can't be read as a workbook; the message says in plain words why, and what to do. */
public final class UnreadableWorkbookException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why it can't be read, for a person: "it is a Word document; paste its tables into a workbook". */
    public UnreadableWorkbookException(String reason) {
        super(reason);
    }

    /** Why it can't be read, and what was thrown on the way. */
    public UnreadableWorkbookException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
