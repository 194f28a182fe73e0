package org.csplan.excel.source.format;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Days counted as spreadsheets count them: from 1900, with a 29 February that never was, or from 1904. */
public final class SerialDate {

    /** The last day of the year 9999, counted from 1900. */
    static final double LAST = 2_958_465;

    static final int DAY_THAT_NEVER_WAS = 60;

    private static final long MILLIS = 86_400_000L;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int FROM_1900_TO_1904 = 1462;

    private SerialDate() {}

    /** Whether the number is a moment that a spreadsheet can show as one. */
    static boolean isMoment(double number, boolean from1904) {
        double last = from1904 ? LAST - FROM_1900_TO_1904 : LAST;
        return number >= 0 && number < last + 1;
    }

    /** The moment of that number, to the millisecond; of the 29 February 1900 the day after. */
    static LocalDateTime moment(double number, boolean from1904) {
        long millis = Math.round(number * MILLIS);
        long day = Math.floorDiv(millis, MILLIS);
        LocalDate date;
        if (from1904) {
            date = START_OF_1904.plusDays(day);
        } else {
            date = BEFORE_1900.plusDays(day > DAY_THAT_NEVER_WAS ? day - 1 : day);
        }
        return date.atStartOfDay().plus(Duration.ofMillis(Math.floorMod(millis, MILLIS)));
    }

    /** Whether the number means the 29 February 1900. */
    static boolean neverWas(double number, boolean from1904) {
        return !from1904 && Math.floor(number) == DAY_THAT_NEVER_WAS;
    }

    /** The day of the week, of which that 29 February was one, so that all days before it are shown a day too early. */
    static DayOfWeek dayOfWeek(double number, boolean from1904) {
        long day = (long) Math.floor(number) + (from1904 ? FROM_1900_TO_1904 : 0);
        return DayOfWeek.SUNDAY.plus(day - 1);
    }

    /** The number of a moment. */
    public static double number(LocalDateTime moment, boolean from1904) {
        long days = ChronoUnit.DAYS.between(from1904 ? START_OF_1904 : BEFORE_1900, moment.toLocalDate());
        if (!from1904 && days >= DAY_THAT_NEVER_WAS) {
            days++;
        }
        return days + moment.toLocalTime().toNanoOfDay() / (MILLIS * 1e6);
    }

    /** The value behind a moment: a time of the day, a day, or both. */
    static Object value(double number, boolean from1904) {
        LocalDateTime moment = moment(number, from1904);
        if (number < 1 && !from1904) {
            return moment.toLocalTime();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate() : moment;
    }
}
