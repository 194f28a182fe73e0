package org.csplan.core.plan;

/** What a number counts, where the plan says so with a sign. */
public enum MeasureUnit {
    /** Per cent, {@code 15.3%}. */
    PERCENT("%"),
    /** Pounds sterling, {@code £4,400}. */
    POUNDS("GBP");

    private final String id;

    MeasureUnit(String id) {
        this.id = id;
    }

    /** The unit in JSON: {@code %} or {@code GBP}. */
    public String id() {
        return id;
    }
}
