package org.csplan.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.ActionPlan;

/**
 * Which of several plans is meant: that for the same days, however its period is written.
 *
 * @param label the period as the person wrote it; none if they named none
 */
record PeriodChoice(Optional<String> label) {

    /** The plans that are meant: all of them, if no period was named. */
    List<ActionPlan> among(List<ActionPlan> plans) {
        return plans.stream().filter(this::means).toList();
    }

    private boolean means(ActionPlan plan) {
        return label.map(wanted -> means(wanted.strip(), plan)).orElse(true);
    }

    private static boolean means(String wanted, ActionPlan plan) {
        Optional<PlanPeriod> period = PlanPeriod.tryParse(wanted);
        return name(plan).equalsIgnoreCase(wanted)
                || period.isPresent()
                        && plan.period().map(period.get()::sameDays).orElse(false);
    }

    /** The plan's period, or its title where it names none. */
    static String name(ActionPlan plan) {
        return plan.period().map(PlanPeriod::label).orElse(plan.title());
    }

    /** The periods of several plans, in a sentence. */
    static String names(List<ActionPlan> plans) {
        return plans.stream().map(PeriodChoice::name).collect(Collectors.joining(", "));
    }
}
