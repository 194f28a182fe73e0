package org.csplan.excel.write.update;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.MeasureUnit;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;

/** What one cell of a plan says. */
sealed interface Content {

    /** The words in the cell; absent where there is only a colour. */
    Optional<String> words();

    /** The colour that is told by the cell. */
    default Colour colour() {
        return Colour.NONE;
    }

    /** A text. */
    record Words(String text) implements Content {

        @Override
        public Optional<String> words() {
            return Optional.of(text);
        }
    }

    /** A list of agencies. */
    record Names(List<String> names) implements Content {

        @Override
        public Optional<String> words() {
            return Optional.of(String.join("\n", names));
        }
    }

    /** A baseline, a target or a return. */
    record Amount(
            Optional<String> words,
            Optional<BigDecimal> value,
            Optional<MeasureUnit> unit,
            Optional<String> period,
            Colour colour)
            implements Content {

        static Amount of(Measure measure) {
            return new Amount(
                    Optional.of(measure.text()), measure.value(), measure.unit(), measure.period(), Colour.NONE);
        }

        static Amount of(QuarterlyMeasure measure) {
            return new Amount(
                    measure.text(),
                    measure.value(),
                    measure.unit(),
                    Optional.empty(),
                    new Colour(measure.rag(), Optional.empty()));
        }
    }

    /** A timescale. */
    record When(Timescale timescale) implements Content {

        @Override
        public Optional<String> words() {
            return Optional.of(timescale.text());
        }
    }

    /** A status. */
    record Standing(Status status) implements Content {

        @Override
        public Optional<String> words() {
            return status.wording();
        }

        @Override
        public Colour colour() {
            return new Colour(status.rag(), status.colour());
        }
    }

    /** A colour with a meaning, or one without. */
    record Colour(Optional<Rag> rag, Optional<String> hex) {

        static final Colour NONE = new Colour(Optional.empty(), Optional.empty());

        boolean isNone() {
            return rag.isEmpty() && hex.isEmpty();
        }
    }
}
