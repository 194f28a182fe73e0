package org.csplan.core.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.csplan.core.period.PlanPeriod;
import org.immutables.value.Value;

/**
 * By when: a date, "ongoing", or a repeat, and always the words.
 *
 * @param text the words, as a person sees them
 * @param due the last day meant; {@code By March 2015} is 31 March 2015
 * @param ongoing whether it goes on without an end
 * @param every how often, as an ISO 8601 period such as {@code P1M}
 */
@Value.Builder
public record Timescale(
        @NotBlank String text,
        Optional<LocalDate> due,
        boolean ongoing,
        Optional<@Pattern(regexp = "P\\d+[DWMY]") String> every)
        implements TimescaleCopies {

    /** Takes what is missing as not stated. */
    public Timescale {
        Objects.requireNonNull(text, "text");
        due = Missing.asEmpty(due);
        every = Missing.asEmpty(every);
    }

    /** The timescale of those words, as far as they can be understood without knowing the plan. */
    public static Timescale parse(String text) {
        return TimescaleText.parse(text, Optional.empty());
    }

    /** The timescale of those words in a plan for that period, which says what year a bare quarter is in. */
    public static Timescale parse(String text, PlanPeriod plan) {
        return TimescaleText.parse(text, Optional.of(plan));
    }

    /** The timescale of words that are known to mean that day. */
    public static Timescale of(String text, LocalDate due) {
        return TimescaleText.parse(text, due);
    }

    /** Whether nothing in the words could be understood. */
    public boolean isUnclear() {
        return due.isEmpty() && !ongoing && every.isEmpty();
    }

    /** A builder with nothing set; only the text has to be. */
    public static Builder builder() {
        return new Builder().ongoing(false);
    }

    /** A builder that starts from this timescale. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a timescale. */
    public static final class Builder extends TimescaleBuilder {
        Builder() {}
    }
}
