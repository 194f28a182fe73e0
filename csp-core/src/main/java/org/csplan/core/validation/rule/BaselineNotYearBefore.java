package org.csplan.core.validation.rule;

import java.util.Optional;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Measure;

/** The baseline's period is not the one before the target's; told once a priority. */
final class BaselineNotYearBefore implements PriorityRule {

    @Override
    public String name() {
        return "baseline-not-year-before";
    }

    @Override
    public void check(PriorityView priority, Faults faults) {
        priority.actions().stream()
                .filter(action -> period(action.facts().baseline())
                        .flatMap(before ->
                                period(action.facts().target()).map(after -> !isBefore(before, after, priority.plan())))
                        .orElse(false))
                .findFirst()
                .ifPresent(action -> faults.at(action, "baseline")
                        .about(action.facts()
                                .baseline()
                                .flatMap(Measure::period)
                                .orElseThrow())
                        .with(
                                "baseline",
                                action.facts()
                                        .baseline()
                                        .flatMap(Measure::period)
                                        .orElseThrow())
                        .with(
                                "target",
                                action.facts().target().flatMap(Measure::period).orElseThrow())
                        .report());
    }

    /** Also of a plan of several years: all its targets may be set against the year before it began. */
    private static boolean isBefore(PlanPeriod before, PlanPeriod after, PlanView plan) {
        return isBefore(before, after)
                || plan.period().filter(period -> isBefore(before, period)).isPresent();
    }

    private static Optional<PlanPeriod> period(Optional<Measure> measure) {
        return measure.flatMap(Measure::period).flatMap(PlanPeriod::findIn);
    }

    /** A calendar year before a financial one, or the reverse, overlaps the one that it should be: that is near enough. */
    private static boolean isBefore(PlanPeriod before, PlanPeriod after) {
        boolean sameKind = before.start().getMonth() == after.start().getMonth();
        boolean near = before.end().isAfter(after.start().minusYears(1))
                && before.start().isBefore(after.start());
        return before.isYearBefore(after)
                || !sameKind && near
                || before.end().plusDays(1).equals(after.start());
    }
}
