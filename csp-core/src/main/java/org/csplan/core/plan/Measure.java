package org.csplan.core.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A baseline or a target: the words, and the number where they are nothing but a number.
 *
 * @param text the words, as a person sees them
 * @param value the number, without trailing zeros; {@code 20%} is 20
 * @param unit what the number counts, where a sign says so
 * @param period the year that the column's heading names, as written there
 */
@Value.Builder
public record Measure(
        @NotBlank String text,
        Optional<BigDecimal> value,
        Optional<MeasureUnit> unit,
        Optional<@Pattern(regexp = ActionPlan.NOT_BLANK) String> period)
        implements MeasureCopies {

    /** Takes what is missing as not stated. */
    public Measure {
        Objects.requireNonNull(text, "text");
        value = Missing.asEmpty(value).map(NumberText::plain);
        unit = Missing.asEmpty(unit);
        period = Missing.asEmpty(period);
    }

    /** The measure of that text, with the number that it is if it is nothing else: {@code "2,000"}, {@code "15.3%"}. */
    public static Measure of(String text) {
        Optional<NumberText> number = NumberText.parse(text);
        return new Measure(text, number.map(NumberText::value), number.flatMap(NumberText::unit), Optional.empty());
    }

    /** Written out, since readers look for equal ones, and to make a record's own takes longer than to read a small file. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Measure measure
                && measure.text.equals(text)
                && measure.value.equals(value)
                && measure.unit.equals(unit)
                && measure.period.equals(period);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + period.hashCode();
    }

    /** A builder with nothing set; only the text has to be. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this measure. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a measure. */
    public static final class Builder extends MeasureBuilder {
        Builder() {}
    }
}
