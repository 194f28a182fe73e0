package org.csplan.core.validation.rule;

import java.util.Optional;
import org.csplan.core.measure.Amount;
import org.csplan.core.measure.Direction;

/** More is better and the target lies below the baseline, or the reverse. */
final class TargetEasierThanBaseline implements ActionRule {

    @Override
    public String name() {
        return "target-easier-than-baseline";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        Optional<Amount> baseline = action.baseline();
        Optional<Amount> target = action.target();
        if (baseline.isEmpty()
                || target.isEmpty()
                || !baseline.get().unit().equals(target.get().unit())) {
            return;
        }
        int order = target.get().value().compareTo(baseline.get().value());
        Direction easier = order < 0 ? Direction.MORE : Direction.LESS;
        if (order != 0 && action.words().direction().filter(easier::equals).isPresent()) {
            faults.at(action, "target")
                    .saying(easier == Direction.MORE ? "below" : "above")
                    .about(action.facts().target().orElseThrow().text())
                    .with("baseline", baseline.get())
                    .with("target", target.get())
                    .report();
        }
    }
}
