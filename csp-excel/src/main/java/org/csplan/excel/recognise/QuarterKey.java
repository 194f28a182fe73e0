package org.csplan.excel.recognise;

import java.util.Optional;
import org.csplan.core.layout.Field;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;

/** How a quarter is named: with its year only in a plan of several years, or where it is not the plan's year. */
final class QuarterKey {

    private QuarterKey() {}

    static Quarter of(Quarter quarter, Optional<PlanPeriod> plan) {
        boolean plansOwn = quarter.year().isPresent()
                && plan.filter(period -> !period.isOfSeveralYears())
                        .filter(period -> isYearOf(period, quarter.year().get()))
                        .isPresent();
        return plansOwn ? Quarter.of(quarter.number()) : quarter;
    }

    /** "Q1 2024" is a quarter of 2024/25, for a lone year says in which year the quarter lies. */
    private static boolean isYearOf(PlanPeriod plan, PlanPeriod year) {
        boolean lone = year.start().getYear() == year.end().getYear();
        return year.sameDays(plan) || lone && plan.contains(year.end()) || lone && plan.contains(year.start());
    }

    /** The same of a field; a field without a quarter stays as it is. */
    static Field of(Field field, Optional<PlanPeriod> plan) {
        return field.quarter()
                .map(quarter -> new Field(field.kind(), Optional.of(of(quarter, plan))))
                .orElse(field);
    }
}
