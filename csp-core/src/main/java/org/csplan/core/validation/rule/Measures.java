package org.csplan.core.validation.rule;

import java.util.Optional;
import org.csplan.core.measure.Amount;
import org.csplan.core.measure.MeasuredText;
import org.csplan.core.plan.Measure;

/** The number of a baseline or target: its value, or the only number in its words. */
final class Measures {

    private Measures() {}

    static Optional<Amount> amount(Measure measure) {
        if (measure.value().isPresent()) {
            return measure.value().map(value -> new Amount(value, measure.unit()));
        }
        if (!MeasuredText.mayHoldNumbers(measure.text())) {
            return Optional.empty();
        }
        MeasuredText words = MeasuredText.of(measure.text());
        boolean one = words.changes().isEmpty()
                && words.quantities().size() == 1
                && words.promises().size() == 1
                && words.promises().get(0).every().isEmpty();
        return one ? Optional.of(words.promises().get(0).amount()) : Optional.empty();
    }

    /** Whether there is something to reach: words or a number, and not "N/A" or "TBC". */
    static boolean isStated(Optional<Measure> measure) {
        return measure.map(Measure::text)
                .filter(text -> !Placeholders.isLeftOut(text) && !Placeholders.isAwaited(text))
                .isPresent();
    }
}
