package org.csplan.core.validation.rule;

import java.util.Optional;
import org.csplan.core.measure.Amount;
import org.csplan.core.measure.Direction;
import org.csplan.core.measure.MeasuredText;
import org.csplan.core.measure.Quantity;

/** A number returned already reaches the target: a return that is a number, or begins with one.
 *
 * <p>Where less is better, a count that is still growing says nothing; a percentage does.  */
final class TargetMet implements ActionRule {

    /** A number that does not stand in the first few words does not begin the return. */
    private static final int HEAD = 24;

    @Override
    public String name() {
        return "target-met";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        Optional<Amount> target = action.target();
        Optional<Direction> direction = target.flatMap(aim -> direction(action, aim));
        if (direction.isEmpty()
                || direction.get() == Direction.LESS && !target.get().isPercent()) {
            return;
        }
        action.dueReturns().stream()
                .filter(returned -> number(returned)
                        .filter(amount -> reaches(amount, target.get(), direction.get()))
                        .isPresent())
                .findFirst()
                .ifPresent(returned -> faults.at(action, returned)
                        .about(returned.text())
                        .with("number", number(returned).orElseThrow())
                        .with("target", target.get())
                        .report());
    }

    private static Optional<Direction> direction(ActionView action, Amount target) {
        return action.words().direction().or(() -> action.baseline()
                .filter(baseline -> baseline.unit().equals(target.unit()))
                .map(baseline -> target.value().compareTo(baseline.value()))
                .filter(order -> order != 0)
                .map(order -> order > 0 ? Direction.MORE : Direction.LESS));
    }

    private static boolean reaches(Amount returned, Amount target, Direction direction) {
        int order = returned.value().compareTo(target.value());
        return returned.unit().equals(target.unit()) && (direction == Direction.MORE ? order >= 0 : order <= 0);
    }

    private static Optional<Amount> number(Return returned) {
        if (!returned.is(Return.Kind.DATA)) {
            return Optional.empty();
        }
        Optional<Amount> value = returned.measure()
                .flatMap(measure -> measure.value().map(number -> new Amount(number, measure.unit())));
        String head =
                returned.text().substring(0, Math.min(HEAD, returned.text().length()));
        if (value.isPresent() || !MeasuredText.mayHoldNumbers(head) || UpdateWords.beginsWithAPlan(returned.text())) {
            return value;
        }
        return MeasuredText.of(returned.text()).quantities().stream()
                .filter(quantity -> returned.text().startsWith(quantity.text()))
                .map(Quantity::amount)
                .findFirst();
    }
}
