package org.csplan.excel.source.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Dates that a cell writes as {@code 2024-03-31}, {@code 2024-03-31T09:30:00Z} or {@code 09:30:00}. */
public final class IsoDate {

    private static final long NANOS_OF_A_DAY = 86_400_000_000_000L;

    private IsoDate() {}

    /** The date as a spreadsheet counts it; not a number where the text is no date. */
    public static double number(String text, boolean from1904) {
        String plain = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
        try {
            if (plain.indexOf('T') > 0) {
                return SerialDate.number(LocalDateTime.parse(plain), from1904);
            }
            if (plain.indexOf(':') > 0) {
                return LocalTime.parse(plain).toNanoOfDay() / (double) NANOS_OF_A_DAY;
            }
            return SerialDate.number(LocalDate.parse(plain).atStartOfDay(), from1904);
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }
}
