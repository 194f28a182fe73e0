package org.csplan.core.layout;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.core.period.Quarter;

/**
 * What a column of a grid can hold: a property of an action, the priority or its outcomes, or something else.
 *
 * @param kind which of them
 * @param quarter the quarter, for {@link Kind#QUARTER} and {@link Kind#QUARTER_RAG} only
 */
public record Field(Kind kind, Optional<Quarter> quarter) {

    /** The kinds of field; all but the two of a quarter name one field each. */
    public enum Kind {
        /** The number of the action. */
        REFERENCE("reference"),
        /** The title of the priority, merged or repeated beside its actions. */
        PRIORITY("priority"),
        /** The sub-heading or objective beside the actions. */
        THEME("theme"),
        /** The outcomes of the priority as a whole. */
        OUTCOMES("outcomes"),
        /** What will be done. */
        DESCRIPTION("description"),
        /** Who answers for it. */
        LEAD_AGENCIES("leadAgencies"),
        /** Who helps. */
        SUPPORTING_PARTNERS("supportingPartners"),
        /** Where things stood before. */
        BASELINE("baseline"),
        /** Where they are to stand. */
        TARGET("target"),
        /** How success will be known. */
        SUCCESS_MEASURE("successMeasure"),
        /** By when. */
        TIMESCALE("timescale"),
        /** With what means. */
        RESOURCES("resources"),
        /** What was returned for a quarter. */
        QUARTER(""),
        /** The colour returned for a quarter, in a column of its own. */
        QUARTER_RAG(".rag"),
        /** What was said of the action. */
        UPDATE("update"),
        /** How the action stands. */
        STATUS("status"),
        /** The colour of the status, in a column of its own beside the words. */
        STATUS_RAG("status.rag"),
        /** None of these; kept under its heading. */
        OTHER("other");

        private final String id;

        Kind(String id) {
            this.id = id;
        }
    }

    /** Refuses a quarter without its kind and the reverse. */
    public Field {
        Objects.requireNonNull(kind, "kind");
        quarter = Objects.requireNonNullElse(quarter, Optional.empty());
        boolean ofQuarter = kind == Kind.QUARTER || kind == Kind.QUARTER_RAG;
        if (ofQuarter != quarter.isPresent()) {
            throw new IllegalArgumentException("Only a field of a quarter has one: " + kind + " " + quarter);
        }
    }

    /**
     * The field of that kind.
     *
     * @throws IllegalArgumentException if the kind needs a quarter
     */
    public static Field of(Kind kind) {
        return new Field(kind, Optional.empty());
    }

    /** What was returned for that quarter. */
    public static Field of(Quarter quarter) {
        return new Field(Kind.QUARTER, Optional.of(quarter));
    }

    /** The colour returned for that quarter. */
    public static Field ragOf(Quarter quarter) {
        return new Field(Kind.QUARTER_RAG, Optional.of(quarter));
    }

    /**
     * The field of that name: a property of an action ({@code leadAgencies}), {@code Q1} to {@code Q4},
     * {@code Q1.rag}, {@code status.rag}, {@code priority}, {@code outcomes} or {@code other}.
     *
     * @throws IllegalArgumentException if no field has that name
     */
    public static Field parse(String id) {
        for (Kind kind : Kind.values()) {
            if (kind.id.equals(id) && !id.isEmpty()) {
                return of(kind);
            }
        }
        try {
            String rag = Kind.QUARTER_RAG.id;
            return id.endsWith(rag)
                    ? ragOf(Quarter.parse(id.substring(0, id.length() - rag.length())))
                    : of(Quarter.parse(id));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "No field is called '" + id + "'; they are " + String.join(", ", ids()) + ".", e);
        }
    }

    /** The name of this field, as in plan JSON and the import report. */
    public String id() {
        return quarter.map(Quarter::label).orElse("") + kind.id;
    }

    private static List<String> ids() {
        return Stream.concat(
                        Stream.of(Kind.values())
                                .filter(kind -> kind != Kind.QUARTER && kind != Kind.QUARTER_RAG)
                                .map(kind -> kind.id),
                        Stream.of("Q1 to Q4", "Q1.rag to Q4.rag"))
                .toList();
    }

    /** Written out, like {@link #hashCode}: what a record is given is built anew at every start of a program, which a short run notices. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Field field && kind == field.kind && quarter.equals(field.quarter);
    }

    @Override
    public int hashCode() {
        return 31 * kind.ordinal() + quarter.hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
