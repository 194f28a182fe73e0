package org.csplan.core.validation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.measure.Amount;
import org.csplan.core.measure.Bound;
import org.csplan.core.measure.Change;
import org.csplan.core.measure.Direction;
import org.csplan.core.measure.Quantity;
import org.csplan.core.period.PlanPeriod;

/**
 * The words ask for a change of so many per cent, or for a number, and baseline and target say another; or the target
 * is 0 where more is asked for.
 *
 * <p>Where the words hold several numbers, one that agrees is enough: what the columns count is for people to say.
 */
final class TargetContradictsAction implements ActionRule {

    private static final int MOST_FACTORS = 10;

    @Override
    public String name() {
        return "target-contradicts-action";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        Optional<Amount> target = action.target();
        if (target.isEmpty() || agreesSomewhere(action, target.get())) {
            return;
        }
        Faults.Report report = faults.at(action, "target")
                .about(action.facts().target().orElseThrow().text())
                .with("target", target.get())
                .covering(Set.of(action.path()));
        Optional<Amount> baseline = comparableBaseline(action, target.get());
        Optional<Change> change = action.words().changes().stream()
                .filter(one -> comesOnce(one, action.plan()) && isComparable(one, target.get(), baseline))
                .findFirst();
        if (change.isPresent()) {
            tell(report, change.get(), baseline);
        } else if (action.words().changes().isEmpty()
                && promise(action, target.get()).isPresent()) {
            String promised = promise(action, target.get()).orElseThrow().text();
            report.saying("number").with("promise", promised).report();
        } else if (isZeroWhereMoreIsAsked(action, target.get())) {
            report.saying("zero").report();
        }
    }

    private static Optional<Amount> comparableBaseline(ActionView action, Amount target) {
        return action.baseline().filter(baseline -> baseline.unit().equals(target.unit()));
    }

    private static boolean isZeroWhereMoreIsAsked(ActionView action, Amount target) {
        return target.value().signum() == 0
                && action.words().direction().filter(Direction.MORE::equals).isPresent();
    }

    private static boolean agreesSomewhere(ActionView action, Amount target) {
        Optional<Amount> baseline = comparableBaseline(action, target);
        BigDecimal slack = action.plan().thresholds().percentageSlack();
        return action.words().changes().stream().anyMatch(change -> agrees(change, target, baseline, slack))
                || action.words().quantities().stream().anyMatch(quantity -> agrees(quantity, target))
                || isProduct(action.words().quantities(), target);
    }

    /** "8 champions in each of 5 wards" are 40. */
    private static boolean isProduct(List<Quantity> quantities, Amount target) {
        for (int i = 1; i < Math.min(quantities.size(), MOST_FACTORS); i++) {
            BigDecimal number = quantities.get(i).amount().value();
            boolean found = quantities.subList(0, i).stream()
                    .map(other -> other.amount().value().multiply(number))
                    .anyMatch(product -> product.compareTo(target.value()) == 0);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static boolean agrees(Change change, Amount target, Optional<Amount> baseline, BigDecimal slack) {
        if (change.to().isPresent()) {
            return change.to().get().isSameAs(target.value(), target.unit())
                    && (change.from().isEmpty()
                            || baseline.isEmpty()
                            || change.from()
                                    .get()
                                    .isSameAs(
                                            baseline.get().value(),
                                            baseline.get().unit()));
        }
        Amount by = change.by().orElse(target);
        if (by.isSameAs(target.value(), target.unit())) {
            return true;
        }
        if (baseline.isEmpty() || change.direction().isEmpty()) {
            return false;
        }
        BigDecimal from = baseline.get().value();
        boolean inPoints = by.isPercent() == target.isPercent() || target.isPercent();
        return inPoints && EndFigure.ofSum(change, from).agreesWith(target.value(), BigDecimal.ZERO)
                || by.isPercent() && EndFigure.ofPercentage(change, from).agreesWith(target.value(), slack);
    }

    /** "up to 50" leaves room for 40, and three in each quarter are twelve. */
    private static boolean agrees(Quantity quantity, Amount target) {
        BigDecimal number = quantity.amount().value();
        boolean within = quantity.bound().filter(Bound::leavesRoom).isPresent();
        boolean inAll = quantity.every()
                .flatMap(Frequency::timesAYear)
                .map(times -> number.multiply(BigDecimal.valueOf(times)))
                .filter(sum -> sum.compareTo(target.value()) == 0)
                .isPresent();
        int order = target.value().compareTo(number);
        return quantity.amount().unit().equals(target.unit()) && (order == 0 || within && order < 0 || inAll);
    }

    /** A change that comes again in the time of the plan adds up to another. */
    private static boolean comesOnce(Change change, PlanView plan) {
        boolean ofSeveralYears =
                plan.period().filter(PlanPeriod::isOfSeveralYears).isPresent();
        return change.every()
                .filter(every -> ofSeveralYears || !every.equals("P1Y"))
                .isEmpty();
    }

    private static boolean isComparable(Change change, Amount target, Optional<Amount> baseline) {
        if (change.to().isPresent()) {
            return change.to().get().unit().equals(target.unit());
        }
        return change.by()
                        .filter(by -> by.isPercent() || by.unit().equals(target.unit()))
                        .isPresent()
                && change.direction().isPresent()
                && baseline.filter(from -> from.value().signum() != 0).isPresent();
    }

    /** The one number that is promised, of the same kind as the target. */
    private static Optional<Quantity> promise(ActionView action, Amount target) {
        List<Quantity> promises = action.words().promises().stream()
                .filter(quantity -> quantity.firm() && quantity.amount().unit().equals(target.unit()))
                .toList();
        List<Quantity> bounded = promises.stream()
                .filter(quantity -> quantity.bound().isPresent())
                .toList();
        List<Quantity> strongest = bounded.isEmpty() ? promises : bounded;
        return strongest.size() == 1 ? Optional.of(strongest.get(0)) : Optional.empty();
    }

    private static void tell(Faults.Report report, Change change, Optional<Amount> baseline) {
        if (change.to().isPresent()) {
            report.saying("to")
                    .with("words", change.text())
                    .with("to", change.to().get())
                    .report();
            return;
        }
        Amount by = change.by().orElseThrow();
        Amount from = baseline.orElseThrow();
        EndFigure end =
                by.isPercent() ? EndFigure.ofPercentage(change, from.value()) : EndFigure.ofSum(change, from.value());
        report.saying(end.way())
                .with("by", by)
                .with("baseline", from)
                .with("expected", new OneOf(end.rounded()))
                .report();
    }
}
