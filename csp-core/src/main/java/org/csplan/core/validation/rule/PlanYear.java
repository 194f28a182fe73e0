package org.csplan.core.validation.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.validation.Stage;

/**
 * The year whose quarters are returned.
 *
 * @param days its days, where the plan says for when it is
 * @param named whether quarters are named with this year, as they are in a plan of several
 */
record PlanYear(Optional<PlanPeriod> days, boolean named) {

    /**
     * The year that the stage means.
     *
     * @throws IllegalArgumentException if the plan doesn't have it, or has several and the stage doesn't say which
     */
    static PlanYear of(ActionPlan plan, Stage stage) {
        if (plan.period().isEmpty()) {
            return new PlanYear(stage.year(), stage.year().isPresent());
        }
        PlanPeriod period = plan.period().get();
        stage.year().ifPresent(year -> {
            if (!period.contains(year.start()) || !period.contains(year.end())) {
                throw new IllegalArgumentException(
                        "The plan is for " + period.label() + "; " + year.label() + " is no year of it.");
            }
        });
        if (!period.isOfSeveralYears()) {
            return new PlanYear(plan.period(), false);
        }
        if (stage.year().isEmpty() && stage.kind() == Stage.Kind.QUARTERLY_RETURN) {
            throw new IllegalArgumentException("The plan is for several years, " + period.label()
                    + "; say in which of them the quarter is, such as "
                    + PlanPeriod.financialYear(period.start().getYear()).label() + ".");
        }
        return new PlanYear(stage.year().or(() -> Optional.of(last(period))), true);
    }

    private static PlanPeriod last(PlanPeriod period) {
        LocalDate start = period.end().plusDays(1).minusYears(1);
        PlanPeriod financial = PlanPeriod.financialYear(start.getYear());
        return financial.start().equals(start)
                ? financial
                : new PlanPeriod(start + " to " + period.end(), start, period.end());
    }

    /** The name of a quarter of this year in the plan. */
    String label(int quarter) {
        return days.filter(year -> named)
                .map(year -> Quarter.of(year, quarter))
                .orElse(Quarter.of(quarter))
                .label();
    }

    /** The last day of a quarter of this year, if the year is known. */
    Optional<LocalDate> endOf(int quarter) {
        return days.map(year -> year.endOf(Quarter.of(quarter)));
    }

    /** What the action has for a quarter of this year. */
    Optional<Map.Entry<Quarter, QuarterlyMeasure>> find(Action action, int quarter) {
        return action.quarters().entrySet().stream()
                .filter(entry -> entry.getKey().number() == quarter && isOurs(entry.getKey()))
                .findFirst();
    }

    private boolean isOurs(Quarter quarter) {
        return quarter.year().isEmpty()
                || days.isEmpty()
                || quarter.year().get().sameDays(days.get());
    }
}
