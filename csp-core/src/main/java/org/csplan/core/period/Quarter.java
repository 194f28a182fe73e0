package org.csplan.core.period;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the four quarters of a plan's year; in a plan of several years, of a year that is named.
 *
 * <p>Q1 of a financial year is April to June. The order is by year, then by number.
 *
 * @param year the year it belongs to, in a plan of several years only
 * @param number 1 to 4
 */
public record Quarter(Optional<PlanPeriod> year, int number) implements Comparable<Quarter> {

    /** The first quarter of the plan's only year. */
    public static final Quarter Q1 = of(1);
    /** The second quarter of the plan's only year. */
    public static final Quarter Q2 = of(2);
    /** The third quarter of the plan's only year. */
    public static final Quarter Q3 = of(3);
    /** The last quarter of the plan's only year. */
    public static final Quarter Q4 = of(4);

    private static final Pattern LABEL = Pattern.compile("(?s)(?:(.+) )?Q([1-4])");

    /**
     * Refuses a number that no quarter has.
     *
     * @throws IllegalArgumentException if {@code number} is not 1, 2, 3 or 4
     */
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("There is no quarter " + number + "; a year has quarters 1 to 4.");
        }
    }

    /**
     * That quarter of the plan's only year.
     *
     * @throws IllegalArgumentException if {@code number} is not 1, 2, 3 or 4
     */
    public static Quarter of(int number) {
        return new Quarter(Optional.empty(), number);
    }

    /**
     * That quarter of one year of a plan of several years.
     *
     * @throws IllegalArgumentException if {@code number} is not 1, 2, 3 or 4
     */
    public static Quarter of(PlanPeriod year, int number) {
        return new Quarter(Optional.of(year), number);
    }

    /**
     * The quarter of that label: {@code Q1}, or {@code 2014/15 Q1} in a plan of several years.
     *
     * @throws IllegalArgumentException if the text is no such label
     */
    public static Quarter parse(String label) {
        Matcher m = LABEL.matcher(label);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + label + "' is no quarter; write Q1 or 2014/15 Q1.");
        }
        int number = Integer.parseInt(m.group(2));
        return m.group(1) == null ? of(number) : of(PlanPeriod.parse(m.group(1)), number);
    }

    /** The key of this quarter in plan JSON: {@code Q1}, or {@code 2014/15 Q1}. */
    public String label() {
        return year.map(period -> period.label() + " ").orElse("") + "Q" + number;
    }

    /** The quarter before this one in the same year; none before the first. */
    public Optional<Quarter> previous() {
        return number == 1 ? Optional.empty() : Optional.of(new Quarter(year, number - 1));
    }

    @Override
    public int compareTo(Quarter other) {
        int byYear = Long.compare(startOfYear(), other.startOfYear());
        if (byYear != 0) {
            return byYear;
        }
        return number != other.number ? Integer.compare(number, other.number) : label().compareTo(other.label());
    }

    private long startOfYear() {
        return year.map(named -> named.start().toEpochDay()).orElse(Long.MIN_VALUE);
    }

    /** Written out, like {@link #hashCode}: what a record is given is built anew at every start of a program, which a short run notices. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Quarter quarter && number == quarter.number && year.equals(quarter.year);
    }

    @Override
    public int hashCode() {
        return 31 * year.hashCode() + number;
    }

    @Override
    public String toString() {
        return label();
    }
}
