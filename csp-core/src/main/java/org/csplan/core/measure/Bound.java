package org.csplan.core.measure;

/** What the words before a number make of it. */
public enum Bound {
    /** "at least": a promise. */
    AT_LEAST,
    /** "no more than": a promise. */
    AT_MOST,
    /** "up to": a promise, though more may be better. */
    UP_TO,
    /** "over", "more than": told, not promised. */
    BEYOND,
    /** "under", "fewer than": told, not promised. */
    SHORT_OF;

    /** Whether this makes a promise of the number. */
    public boolean promises() {
        return this == AT_LEAST || leavesRoom();
    }

    /** Whether a smaller number keeps to it. */
    public boolean leavesRoom() {
        return this == AT_MOST || this == UP_TO;
    }
}
