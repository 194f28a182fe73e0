package org.csplan.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A heading of the plan that has its own grid of actions.
 *
 * @param title the heading, as written
 * @param outcomes what the priority as a whole is to bring about, a paragraph each
 * @param actions what will be done, in the order of the plan
 */
@Value.Builder
public record Priority(@NotBlank String title, List<@NotBlank String> outcomes, List<@NotNull @Valid Action> actions)
        implements PriorityCopies {

    /** Takes what is missing as not stated. */
    public Priority {
        Objects.requireNonNull(title, "title");
        outcomes = Missing.asEmpty(outcomes);
        actions = Missing.asEmpty(actions);
    }

    /** A builder with nothing set; only the title has to be. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this priority. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a priority. */
    public static final class Builder extends PriorityBuilder {
        Builder() {}
    }
}
