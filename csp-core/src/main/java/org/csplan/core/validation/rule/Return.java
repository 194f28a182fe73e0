package org.csplan.core.validation.rule;

import java.util.Optional;
import org.csplan.core.plan.QuarterlyMeasure;

/**
 * What came for an action for one quarter.
 *
 * @param quarter the number of the quarter
 * @param label its name in the plan
 * @param kind what it is worth
 * @param measure what stands there
 */
record Return(int quarter, String label, Kind kind, Optional<QuarterlyMeasure> measure) {

    enum Kind {
        /** Nothing, or no more than a dash. */
        MISSING,
        /** "Data to be provided". */
        PLACEHOLDER,
        /** "To be progressed". */
        NOT_PROGRESSED,
        /** Words, a number or a colour. */
        DATA
    }

    static Return of(int quarter, String label, Optional<QuarterlyMeasure> measure) {
        return new Return(quarter, label, measure.map(Return::kind).orElse(Kind.MISSING), measure);
    }

    private static Kind kind(QuarterlyMeasure measure) {
        if (measure.value().isPresent()) {
            return Kind.DATA;
        }
        String text = measure.text().orElse("");
        if (Placeholders.isBlank(text)) {
            return measure.rag().isPresent() ? Kind.DATA : Kind.MISSING;
        }
        if (Placeholders.isAwaited(text)) {
            return Kind.PLACEHOLDER;
        }
        return Placeholders.isNotProgressed(text) ? Kind.NOT_PROGRESSED : Kind.DATA;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    String text() {
        return measure.flatMap(QuarterlyMeasure::text).orElse("");
    }
}
