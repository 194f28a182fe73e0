package org.csplan.core.plan;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was returned for one quarter: words, a number, a colour, or several of these.
 *
 * @param text the words; absent where there is only a colour
 * @param value the number, where the words are nothing else; without trailing zeros
 * @param unit what the number counts, where a sign says so
 * @param rag the colour of the cell, or of the RAG column under the same quarter
 */
@Value.Builder
public record QuarterlyMeasure(
        Optional<@Pattern(regexp = ActionPlan.NOT_BLANK) String> text,
        Optional<BigDecimal> value,
        Optional<MeasureUnit> unit,
        Optional<Rag> rag)
        implements QuarterlyMeasureCopies {

    /** Takes what is missing as not stated. */
    public QuarterlyMeasure {
        text = Missing.asEmpty(text);
        value = Missing.asEmpty(value).map(NumberText::plain);
        unit = Missing.asEmpty(unit);
        rag = Missing.asEmpty(rag);
    }

    /** The return of that text, with the number that it is if it is nothing else. */
    public static QuarterlyMeasure of(String text) {
        Optional<NumberText> number = NumberText.parse(text);
        return new QuarterlyMeasure(
                Optional.of(text), number.map(NumberText::value), number.flatMap(NumberText::unit), Optional.empty());
    }

    /** Written out, since readers look for equal ones, and to make a record's own takes longer than to read a small file. */
    @Override
    public boolean equals(Object other) {
        return other instanceof QuarterlyMeasure measure
                && measure.text.equals(text)
                && measure.value.equals(value)
                && measure.unit.equals(unit)
                && measure.rag.equals(rag);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + rag.hashCode();
    }

    /** A builder with nothing set; nothing has to be. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this return. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a quarterly measure. */
    public static final class Builder extends QuarterlyMeasureBuilder {
        Builder() {}
    }
}
