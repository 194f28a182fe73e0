package org.csplan.core.plan;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an action stands: as a word, a colour, or both.
 *
 * @param progress what the word or the colour means
 * @param wording the words in the status cell, as written
 * @param rag the colour that a person sees, or that the words name
 * @param colour {@code #RRGGBB}, only where a person sees a colour that is no {@link Rag}
 */
@Value.Builder
public record Status(
        Optional<Progress> progress,
        Optional<@Pattern(regexp = ActionPlan.NOT_BLANK) String> wording,
        Optional<Rag> rag,
        Optional<@Pattern(regexp = "#[0-9A-F]{6}") String> colour)
        implements StatusCopies {

    /** Takes what is missing as not stated. */
    public Status {
        progress = Missing.asEmpty(progress);
        wording = Missing.asEmpty(wording);
        rag = Missing.asEmpty(rag);
        colour = Missing.asEmpty(colour);
    }

    /** A builder with nothing set; nothing has to be. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this status. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a status. */
    public static final class Builder extends StatusBuilder {
        Builder() {}
    }
}
