package org.csplan.core.validation.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.core.measure.Change;
import org.csplan.core.measure.MeasuredText;
import org.csplan.core.measure.Quantity;

/** The words promise a number, others have targets, this has none. */
final class TargetMissing implements PriorityRule {

    @Override
    public String name() {
        return "target-missing";
    }

    @Override
    public void check(PriorityView priority, Faults faults) {
        priority.tellMissingWhereOthersHave(
                action -> Measures.isStated(action.facts().target()),
                action -> promise(action).isPresent(),
                action -> faults.at(action, "target")
                        .about(promise(action).orElseThrow())
                        .with("promise", promise(action).orElseThrow())
                        .report());
    }

    private static Optional<String> promise(ActionView action) {
        boolean mute = !MeasuredText.mayHoldNumbers(action.facts().description().orElse(""))
                && !MeasuredText.mayHoldNumbers(action.facts().successMeasure().orElse(""));
        if (mute) {
            return Optional.empty();
        }
        Stream<String> changes = action.words().changes().stream().map(Change::text);
        Stream<String> numbers =
                action.words().promises().stream().filter(Quantity::firm).map(Quantity::text);
        return Stream.concat(changes, numbers).findFirst();
    }
}
