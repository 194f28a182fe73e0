package org.csplan.excel.write.patch;

/** A workbook that can't be changed as asked without harm; nothing was written. The message says why, and what to do. */
public final class UpdateRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why, for a person: "it is protected by a password; save it without one first". */
    public UpdateRefusedException(String reason) {
        super(reason);
    }

    /** Why, and what was thrown on the way. */
    public UpdateRefusedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
