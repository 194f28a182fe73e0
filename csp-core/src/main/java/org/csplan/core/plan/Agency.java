package org.csplan.core.plan;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * A body, group or post that leads an action or helps with it.
 *
 * @param name as the plan writes it
 */
public record Agency(@NotBlank String name) {

    /** Refuses no name at all. */
    public Agency {
        Objects.requireNonNull(name, "name");
    }

    /** The agency of that name. */
    public static Agency of(String name) {
        return new Agency(name);
    }

    /** Written out, like {@link #hashCode}: what a record is given is built anew at every start of a program, which a short run notices. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Agency agency && name.equals(agency.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
