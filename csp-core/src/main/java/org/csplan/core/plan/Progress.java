package org.csplan.core.plan;

/** How an action stands, as a word. */
public enum Progress {
    /** Nothing has been done yet. */
    NOT_STARTED("not-started"),
    /** Goes as planned. */
    ON_TRACK("on-track"),
    /** May not be done in time. */
    AT_RISK("at-risk"),
    /** Will not be done in time unless something changes. */
    OFF_TRACK("off-track"),
    /** Done. */
    COMPLETE("complete"),
    /** The time is over and it was not done. */
    NOT_ACHIEVED("not-achieved"),
    /** Put off. */
    DEFERRED("deferred"),
    /** Given up. */
    CANCELLED("cancelled"),
    /** Goes on in the next plan. */
    CARRIED_FORWARD("carried-forward"),
    /** The file's key gives its colour a meaning that is none of these. */
    UNKNOWN("unknown");

    private final String id;

    Progress(String id) {
        this.id = id;
    }

    /** The word in JSON, such as {@code on-track}. */
    public String id() {
        return id;
    }

    /** Whether the action owes nothing more: it is complete, cancelled or carried forward. */
    public boolean isClosed() {
        return this == COMPLETE || this == CANCELLED || this == CARRIED_FORWARD;
    }

    /**
     * The progress of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Progress of(String id) {
        for (Progress progress : values()) {
            if (progress.id.equals(id)) {
                return progress;
            }
        }
        throw new IllegalArgumentException("No progress is called '" + id + "'.");
    }
}
