package org.csplan.core.validation.rule;

import java.util.Optional;
import org.csplan.core.measure.Amount;

/** Baseline and target have different units. */
final class UnitMismatch implements ActionRule {

    @Override
    public String name() {
        return "unit-mismatch";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        Optional<Amount> baseline = action.baseline();
        Optional<Amount> target = action.target();
        if (baseline.isEmpty()
                || target.isEmpty()
                || baseline.get().unit().equals(target.get().unit())) {
            return;
        }
        boolean targetIsTheChange = action.words().changes().stream()
                .anyMatch(change -> change.by().filter(target.get()::equals).isPresent());
        if (!targetIsTheChange) {
            faults.at(action, "target")
                    .about(action.facts().target().orElseThrow().text())
                    .with("baseline", action.facts().baseline().orElseThrow().text())
                    .with("target", action.facts().target().orElseThrow().text())
                    .report();
        }
    }
}
