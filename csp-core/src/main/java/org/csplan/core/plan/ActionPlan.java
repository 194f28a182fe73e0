package org.csplan.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.csplan.core.period.PlanPeriod;
import org.immutables.value.Value;

/**
 * One partnership's plan for one period.
 *
 * @param title the plan's own heading line, whole
 * @param partnership the name of the Community Safety Partnership
 * @param period what the plan is for
 * @param draft whether the plan is marked as a draft
 * @param statusKey what the plan's own key says its colours mean, by colour: the name of a {@link Rag}, or
 *     {@code #RRGGBB} for any other
 * @param priorities the headings that have actions of their own, in the order of the plan
 */
@SoundPlan(groups = AtStage.Draft.class)
@SoundPlan(groups = AtStage.Agreed.class)
@SoundPlan(groups = AtStage.Quarter1.class)
@SoundPlan(groups = AtStage.Quarter2.class)
@SoundPlan(groups = AtStage.Quarter3.class)
@SoundPlan(groups = AtStage.Quarter4.class)
@SoundPlan(groups = AtStage.YearEnd.class)
@Value.Builder
public record ActionPlan(
        @NotBlank String title,
        Optional<@Pattern(regexp = NOT_BLANK) String> partnership,
        Optional<PlanPeriod> period,
        boolean draft,
        Map<@Pattern(regexp = STATUS_COLOUR) String, @NotNull Progress> statusKey,
        List<@NotNull @Valid Priority> priorities)
        implements ActionPlanCopies {

    /** What a text that is given must match: it says something. */
    static final String NOT_BLANK = "(?s).*\\S.*";

    static final String STATUS_COLOUR = "red|amber|green|blue|grey|#[0-9A-F]{6}";

    /** Takes what is missing as not stated. */
    public ActionPlan {
        Objects.requireNonNull(title, "title");
        partnership = Missing.asEmpty(partnership);
        period = Missing.asEmpty(period);
        statusKey = Missing.asEmpty(statusKey);
        priorities = Missing.asEmpty(priorities);
    }

    /** A builder with nothing set; only the title has to be. */
    public static Builder builder() {
        return new Builder().draft(false);
    }

    /** A builder that starts from this plan. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a plan. */
    public static final class Builder extends ActionPlanBuilder {
        Builder() {}
    }
}
