package org.csplan.excel.source;

import org.csplan.excel.grid.Quoted;

/** A part of the file that can't be read to its end; whoever asked for it decides whether that matters. */
final class DamagedPartException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String part;
    private final String reason;

    DamagedPartException(String part, String reason) {
        this(part, reason, null);
    }

    DamagedPartException(String part, String reason, Throwable cause) {
        super(part + ": " + reason, cause);
        this.part = part;
        this.reason = reason;
    }

    /** The part and what is wrong with it, for a person. */
    String reasonInFile() {
        return "its part " + Quoted.of(part) + " can't be read: " + reason;
    }
}
