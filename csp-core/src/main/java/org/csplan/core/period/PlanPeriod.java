package org.csplan.core.period;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The time a plan is for, and how it is written there.
 *
 * <p>Years that are one apart ({@code 2014/15}, {@code 2014-2015}, {@code 2007/8}) are a financial year, 1 April to
 * 31 March; years further apart ({@code 2008 – 2011}, {@code 2017/20}) run from 1 April of the first to 31 March of
 * the last; a lone year is that calendar year; a range of months is taken as written.
 *
 * @param label as written, such as {@code 2014/15}
 * @param start the first day
 * @param end the last day
 */
public record PlanPeriod(String label, LocalDate start, LocalDate end) {

    /**
     * Refuses a period that ends before it starts.
     *
     * @throws IllegalArgumentException if {@code end} lies before {@code start}
     */
    public PlanPeriod {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "The period '" + label + "' would end on " + end + ", before it starts on " + start + ".");
        }
    }

    /** The financial year that starts on 1 April of that year, written {@code 2014/15}. */
    public static PlanPeriod financialYear(int startYear) {
        String label = startYear + "/" + String.format("%02d", (startYear + 1) % 100);
        return new PlanPeriod(label, LocalDate.of(startYear, 4, 1), LocalDate.of(startYear + 1, 3, 31));
    }

    /**
     * The period that this text is.
     *
     * @throws IllegalArgumentException if the text is anything but a period
     */
    public static PlanPeriod parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is not a period; write it like 2014/15 or April 2014 to March 2015."));
    }

    /** The period that this text is, if it is one and nothing else. */
    public static Optional<PlanPeriod> tryParse(String text) {
        return PeriodText.whole(text);
    }

    /** The first period that stands anywhere in this text. */
    public static Optional<PlanPeriod> findIn(String text) {
        return PeriodText.first(text).map(PeriodText::period);
    }

    /** Whether that day lies in this period, its first and last days included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Whether the two cover the same days, however they are written. */
    public boolean sameDays(PlanPeriod other) {
        return start.equals(other.start) && end.equals(other.end);
    }

    /** Whether this runs for more than a year. */
    public boolean isOfSeveralYears() {
        return end.isAfter(start.plusYears(1).minusDays(1));
    }

    /** Whether this ends before a year is over, as a quarter's own months do. */
    public boolean isShorterThanAYear() {
        return end.isBefore(start.plusYears(1).minusDays(1));
    }

    /** The last day of that quarter; quarter n ends 3n months after the period, or the quarter's own year, starts. */
    public LocalDate endOf(Quarter quarter) {
        LocalDate first = quarter.year().map(PlanPeriod::start).orElse(start);
        return first.plusMonths(3L * quarter.number()).minusDays(1);
    }

    /** Whether this starts exactly a year before the other. */
    public boolean isYearBefore(PlanPeriod later) {
        return later.start.equals(start.plusYears(1));
    }
}
