package org.csplan.core.finding;

/** How much a finding matters; the order is from the most to the least. */
public enum Severity {
    /** Has to be put right before the plan can be relied on. */
    ERROR("error"),
    /** Probably wrong; somebody should look. */
    WARNING("warning"),
    /** Good to know; nothing needs doing. */
    INFO("info");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /** The word for it in JSON and on the command line, such as {@code warning}. */
    public String id() {
        return id;
    }

    /** Whether this matters at least as much as the other. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /**
     * The severity of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Severity of(String id) {
        for (Severity severity : values()) {
            if (severity.id.equals(id)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("No severity is called '" + id + "'; they are error, warning and info.");
    }
}
