package org.csplan.core.measure;

/** What the words before a number make of it. */
public enum Bound {
    /** "at least": a promise. */
    AT_LEAST,
    /** "no more than", "up to": a promise. */
    AT_MOST,
    /** "over", "more than": told, not promised. */
    BEYOND,
    /** "under", "fewer than": told, not promised. */
    SHORT_OF;

    /** Whether this makes a promise of the number. */
    public boolean promises() {
        return this == AT_LEAST || this == AT_MOST;
    }
}
