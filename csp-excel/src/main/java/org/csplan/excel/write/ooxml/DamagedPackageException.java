package org.csplan.excel.write.ooxml;

import org.csplan.excel.grid.Quoted;

/** A package that can't be taken apart and put together again without guessing; the message says in plain words why. */
public final class DamagedPackageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong, for a person: "part xl/styles.xml is cut short". */
    public DamagedPackageException(String reason) {
        super(Quoted.sentence(reason));
    }

    /** What is wrong, and what was thrown on the way. */
    public DamagedPackageException(String reason, Throwable cause) {
        super(Quoted.sentence(reason), cause);
    }
}
