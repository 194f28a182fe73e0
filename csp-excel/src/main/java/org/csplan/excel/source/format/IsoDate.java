package org.csplan.excel.source.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates that a cell writes as {@code 2024-03-31}, {@code 2024-03-31T09:30:00Z} or {@code 09:30:00}, and durations such as
 * {@code PT36H30M}. Excel writes more digits of a second than the types of Java hold.
 */
public final class IsoDate {

    private static final double SECONDS_OF_A_DAY = 86_400;
    /** The day that programs write where there is only a time. */
    private static final String NO_DAY = "1899-12-30";
    /** More digits make no difference to a number of days. */
    private static final int LONGEST_FRACTION = 40;

    private static final Pattern DURATION =
            Pattern.compile("PT(?:(\\d{1,8})H)?(?:(\\d{1,8})M)?(?:(\\d{1,10}(?:\\.\\d{1,40})?)S)?");

    private IsoDate() {}

    /** The date as a spreadsheet counts it; not a number where the text is no date, or one before all that it counts. */
    public static double number(String text, boolean from1904) {
        double number = count(text, from1904);
        return SerialDate.isMoment(number, from1904) ? number : Double.NaN;
    }

    private static double count(String text, boolean from1904) {
        String plain = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
        int time = plain.indexOf('T');
        try {
            if (time > 0) {
                return day(plain.substring(0, time), from1904) + partOfDay(plain.substring(time + 1));
            }
            return plain.indexOf(':') > 0 ? partOfDay(plain) : day(plain, from1904);
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }

    private static double day(String date, boolean from1904) {
        return date.equals(NO_DAY) ? 0 : SerialDate.number(LocalDate.parse(date).atStartOfDay(), from1904);
    }

    private static double partOfDay(String time) {
        int point = time.indexOf('.');
        if (point < 0) {
            return LocalTime.parse(time).toSecondOfDay() / SECONDS_OF_A_DAY;
        }
        int seconds = LocalTime.parse(time.substring(0, point)).toSecondOfDay();
        return (seconds + fraction(time.substring(point + 1))) / SECONDS_OF_A_DAY;
    }

    private static double fraction(String digits) {
        boolean isFraction = !digits.isEmpty()
                && digits.length() <= LONGEST_FRACTION
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isFraction ? Double.parseDouble("0." + digits) : Double.NaN;
    }

    /** The days that a duration takes; not a number where the text is none. */
    public static double days(String text) {
        Matcher parts = DURATION.matcher(text);
        if (text.length() < "PT0S".length() || !parts.matches()) {
            return Double.NaN;
        }
        double minutes = part(parts, 1) * 60 + part(parts, 2);
        return (minutes * 60 + part(parts, 3)) / SECONDS_OF_A_DAY;
    }

    private static double part(Matcher parts, int number) {
        return parts.group(number) == null ? 0 : Double.parseDouble(parts.group(number));
    }
}
