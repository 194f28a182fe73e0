package org.csplan.json;

import java.util.OptionalInt;

/** JSON that is not what it should be. The message is one line: where, what, and what would be right. */
public final class PlanJsonException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final int line;
    private final int column;

    PlanJsonException(String problem, int line, int column, Throwable cause) {
        super(line > 0 ? "line " + line + ", column " + column + ": " + problem : problem, cause);
        this.problem = problem;
        this.line = line;
        this.column = column;
    }

    /** The message without the place. */
    public String problem() {
        return problem;
    }

    /** The line, counted from 1; unknown where the JSON did not come as text. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** The column in that line, counted from 1 in UTF-16 units, as editors do. */
    public OptionalInt column() {
        return line > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }
}
