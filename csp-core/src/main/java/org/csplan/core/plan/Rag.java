package org.csplan.core.plan;

import java.util.Locale;

/** A status colour: red, amber, green and their companions in a key. Yellow and orange are amber. */
public enum Rag {
    /** Red. */
    RED,
    /** Amber, yellow or orange. */
    AMBER,
    /** Green. */
    GREEN,
    /** Blue. */
    BLUE,
    /** Grey. */
    GREY;

    /** The word in JSON, such as {@code amber}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The colour of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Rag of(String id) {
        for (Rag rag : values()) {
            if (rag.id().equals(id)) {
                return rag;
            }
        }
        throw new IllegalArgumentException("No status colour is called '" + id + "'.");
    }
}
