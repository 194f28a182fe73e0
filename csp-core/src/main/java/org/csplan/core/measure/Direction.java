package org.csplan.core.measure;

/** Which way something goes, or is better. */
public enum Direction {
    /** More of it. */
    MORE,
    /** Less of it. */
    LESS;

    /** The other way. */
    public Direction opposite() {
        return this == MORE ? LESS : MORE;
    }
}
