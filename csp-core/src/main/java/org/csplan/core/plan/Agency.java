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

    @Override
    public String toString() {
        return name;
    }
}
