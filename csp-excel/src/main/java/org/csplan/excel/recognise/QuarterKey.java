package org.csplan.excel.recognise;

import java.util.Optional;
import org.csplan.core.layout.Field;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.period.QuarterText;

/**
 * How a quarter is named: with its year only in a plan of several years, or where it is not the plan's year; and counted
 * from the first month of the plan where the heading names it by its months.
 */
final class QuarterKey {

    private QuarterKey() {}

    static Quarter of(TableColumn column, Optional<PlanPeriod> plan) {
        Quarter quarter = column.field().quarter().orElseThrow();
        int number = plan.filter(period -> !column.isByLayout())
                .flatMap(period -> QuarterText.findIn(column.heading()).map(found -> found.numberIn(period)))
                .orElse(quarter.number());
        boolean plansOwn = quarter.year().isPresent()
                && plan.filter(period -> !period.isOfSeveralYears())
                        .filter(period -> isYearOf(period, quarter.year().get()))
                        .isPresent();
        return new Quarter(plansOwn ? Optional.empty() : quarter.year(), number);
    }

    /** "Q1 2024" is a quarter of 2024/25, for a lone year says in which year the quarter lies. */
    private static boolean isYearOf(PlanPeriod plan, PlanPeriod year) {
        boolean lone = year.start().getYear() == year.end().getYear();
        return year.sameDays(plan) || lone && plan.contains(year.end()) || lone && plan.contains(year.start());
    }

    /** What a column holds, its quarter named so; a field without a quarter stays as it is. */
    static Field fieldOf(TableColumn column, Optional<PlanPeriod> plan) {
        return column.field().quarter().isEmpty()
                ? column.field()
                : new Field(column.field().kind(), Optional.of(of(column, plan)));
    }
}
