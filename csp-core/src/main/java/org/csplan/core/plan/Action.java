package org.csplan.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.period.Quarter;
import org.immutables.value.Value;

/**
 * One row of a plan: something that will be done.
 *
 * @param reference its number, as written ({@code 1.10} stays {@code 1.10})
 * @param theme the sub-heading it stands under, or the objective that stands beside it
 * @param description what will be done; a draft may have a row that says only who or when
 * @param leadAgencies who answers for it
 * @param supportingPartners who helps
 * @param baseline where things stood before
 * @param target where they are to stand
 * @param successMeasure how success will be known
 * @param timescale by when
 * @param resources with what means
 * @param quarters what was returned for each quarter, in the order of time
 * @param update what was said of it
 * @param status how it stands
 * @param other cells of columns that are no field of an action, by heading, in the order of the columns
 */
@Value.Builder
public record Action(
        Optional<@Pattern(regexp = ActionPlan.NOT_BLANK) String> reference,
        Optional<@Pattern(regexp = ActionPlan.NOT_BLANK) String> theme,
        Optional<@Pattern(regexp = ActionPlan.NOT_BLANK) String> description,
        List<@NotNull @Valid Agency> leadAgencies,
        List<@NotNull @Valid Agency> supportingPartners,
        Optional<@Valid Measure> baseline,
        Optional<@Valid Measure> target,
        Optional<@Pattern(regexp = ActionPlan.NOT_BLANK) String> successMeasure,
        Optional<@Valid Timescale> timescale,
        Optional<@Pattern(regexp = ActionPlan.NOT_BLANK) String> resources,
        Map<@NotNull Quarter, @NotNull @Valid QuarterlyMeasure> quarters,
        Optional<@Pattern(regexp = ActionPlan.NOT_BLANK) String> update,
        Optional<@Valid Status> status,
        Map<@NotBlank String, @NotBlank String> other)
        implements ActionCopies {

    /** Takes what is missing as not stated. */
    public Action {
        reference = Missing.asEmpty(reference);
        theme = Missing.asEmpty(theme);
        description = Missing.asEmpty(description);
        leadAgencies = Missing.asEmpty(leadAgencies);
        supportingPartners = Missing.asEmpty(supportingPartners);
        baseline = Missing.asEmpty(baseline);
        target = Missing.asEmpty(target);
        successMeasure = Missing.asEmpty(successMeasure);
        timescale = Missing.asEmpty(timescale);
        resources = Missing.asEmpty(resources);
        quarters = Missing.inOrder(quarters);
        update = Missing.asEmpty(update);
        status = Missing.asEmpty(status);
        other = Missing.asEmpty(other);
    }

    /** A builder with nothing set; nothing has to be. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this action. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an action. */
    public static final class Builder extends ActionBuilder {
        Builder() {}
    }
}
