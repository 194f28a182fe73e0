package org.csplan.core.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period found in a text, and where it stands there.
 *
 * @param period the period, its label as written
 * @param start the index of its first character
 * @param end the index behind its last character
 */
public record PeriodText(PlanPeriod period, int start, int end) {

    private static final String DASH = "\\s*(?:[-–—]|\\bto\\b|\\buntil\\b)\\s*";
    private static final String YEAR_JOIN = "\\s*(?:[-–—/]|\\bto\\b)\\s*";
    private static final String DAY = "(?:\\d{1,2}\\s?(?:st|nd|rd|th)?\\s+)?";
    private static final String MONTH = DAY + "(" + Months.PATTERN + ")\\.?,?\\s*";
    private static final String OF_YEAR = "('?\\d{2}|\\d{4})";

    private static final Pattern DATES = Pattern.compile("(?<![\\d/])(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})" + DASH
            + "(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern MONTHS = Pattern.compile(
            "(?<!\\w)" + MONTH + OF_YEAR + "?" + DASH + MONTH + OF_YEAR + "(?!\\w)", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS = Pattern.compile(
            "(?<![\\d/.,£$])((?:19|20)\\d{2})" + YEAR_JOIN + "((?:19|20)\\d{2}|\\d{1,2})(?![\\d/%])(?!\\.\\d)");
    private static final Pattern YEARS_TO_YEARS = Pattern.compile("(?<![\\d/.,£$])((?:19|20)\\d{2})[/-](?:20)?\\d{2}"
            + DASH + "((?:19|20)\\d{2})[/-]((?:20)?\\d{2})(?![\\d/%])");
    private static final Pattern SHORT_YEARS =
            Pattern.compile("(?<![\\d/.,£$-])(\\d{2})\\s?[-–/]\\s?(\\d{2})(?![\\d/%-])(?!\\.\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.,£$-])((?:19|20)\\d{2})(?![\\d/%-])(?!\\.\\d)");

    /** A year behind a month is part of a date, not a period. */
    private static final Pattern ENDS_IN_MONTH =
            Pattern.compile("\\b" + Months.PATTERN + "\\.?,?[\\s-]*$", Pattern.CASE_INSENSITIVE);

    /** How far back a month is looked for, with what may stand between it and its year. */
    private static final int LONGEST_MONTH = 40;

    /** The period that the whole text is. */
    static Optional<PlanPeriod> whole(String text) {
        String trimmed = withoutStop(text.strip());
        if (trimmed.isEmpty() || !Character.isDigit(trimmed.charAt(trimmed.length() - 1))) {
            return Optional.empty();
        }
        return first(trimmed)
                .filter(found -> found.start == 0 && found.end == trimmed.length())
                .map(PeriodText::period);
    }

    private static String withoutStop(String text) {
        int last = text.length() - 1;
        return last >= 0 && ".,;:".indexOf(text.charAt(last)) >= 0 ? text.substring(0, last) : text;
    }

    /** The first period in the text; a range of years or months is preferred to a lone year wherever it stands. */
    public static Optional<PeriodText> first(String text) {
        Optional<PeriodText> range = range(text);
        return range.isEmpty() && digitsIn(text) >= 4 ? loneYear(text) : range;
    }

    /** The first range of dates, months or years in the text; never a lone year. */
    public static Optional<PeriodText> range(String text) {
        int digits = digitsIn(text);
        if (digits < 2) {
            return Optional.empty();
        }
        Optional<PeriodText> found = digits < 8 ? Optional.empty() : dates(text);
        if (found.isEmpty()) {
            found = months(text);
        }
        if (found.isEmpty() && digits >= 4) {
            found = digits < 8 ? Optional.empty() : yearsToYears(text);
            if (found.isEmpty()) {
                found = years(text);
            }
            if (found.isEmpty()) {
                found = shortYears(text);
            }
        }
        return found;
    }

    private static Optional<PeriodText> dates(String text) {
        Matcher m = DATES.matcher(text);
        while (m.find()) {
            try {
                LocalDate from = LocalDate.of(fullYear(m.group(3)), number(m.group(2)), number(m.group(1)));
                LocalDate to = LocalDate.of(fullYear(m.group(6)), number(m.group(5)), number(m.group(4)));
                if (from.isBefore(to)) {
                    return found(m, from, to);
                }
            } catch (DateTimeException e) {
                continue; // 31/02 and the like are no dates, so these two are no period
            }
        }
        return Optional.empty();
    }

    /** The first range of months in the text, such as {@code Apr 24 - Mar 25}. */
    public static Optional<PeriodText> months(String text) {
        if (!Months.mayStandIn(text) || !mayHoldRange(text)) {
            return Optional.empty();
        }
        Matcher m = MONTHS.matcher(text);
        while (m.find()) {
            if (m.group(4) == null) {
                continue;
            }
            YearMonth to = YearMonth.of(fullYear(m.group(4)), Months.number(m.group(3)));
            YearMonth from = m.group(2) != null
                    ? YearMonth.of(fullYear(m.group(2)), Months.number(m.group(1)))
                    : lastBefore(to, Months.number(m.group(1)));
            if (!from.isAfter(to)) {
                return found(m, from.atDay(1), to.atEndOfMonth());
            }
        }
        return Optional.empty();
    }

    private static boolean mayHoldRange(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '–' || c == '—' || c == 't' || c == 'T') { // a dash, "to" or "until"
                return true;
            }
        }
        return false;
    }

    private static YearMonth lastBefore(YearMonth to, int month) {
        YearMonth sameYear = YearMonth.of(to.getYear(), month);
        return sameYear.isAfter(to) ? sameYear.minusYears(1) : sameYear;
    }

    /** From one financial year to another: {@code 2024/25 to 2026/27}. */
    private static Optional<PeriodText> yearsToYears(String text) {
        Matcher m = YEARS_TO_YEARS.matcher(text);
        while (m.find()) {
            int first = number(m.group(1));
            int last = secondYear(number(m.group(2)), m.group(3));
            if (last > first && last - first <= 10) {
                return found(m, LocalDate.of(first, 4, 1), LocalDate.of(last, 3, 31));
            }
        }
        return Optional.empty();
    }

    private static Optional<PeriodText> years(String text) {
        Matcher m = YEARS.matcher(text);
        while (m.find()) {
            int first = number(m.group(1));
            int second = secondYear(first, m.group(2));
            if (second > first && second - first <= 10) {
                return found(m, LocalDate.of(first, 4, 1), LocalDate.of(second, 3, 31));
            }
        }
        return Optional.empty();
    }

    /** Two digits each say a year only when they follow each other; 6/10 may be anything. */
    private static Optional<PeriodText> shortYears(String text) {
        Matcher m = SHORT_YEARS.matcher(text);
        while (m.find()) {
            int first = fullYear(m.group(1));
            if (number(m.group(2)) == (first + 1) % 100) {
                return found(m, LocalDate.of(first, 4, 1), LocalDate.of(first + 1, 3, 31));
            }
        }
        return Optional.empty();
    }

    private static Optional<PeriodText> loneYear(String text) {
        Matcher m = YEAR.matcher(text);
        while (m.find()) {
            if (!isBehindMonth(text, m.start())) {
                int year = number(m.group(1));
                return found(m, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
        }
        return Optional.empty();
    }

    private static boolean isBehindMonth(String text, int start) {
        return ENDS_IN_MONTH
                .matcher(text)
                .region(Math.max(0, start - LONGEST_MONTH), start)
                .useTransparentBounds(true)
                .find();
    }

    private static int digitsIn(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits;
    }

    private static Optional<PeriodText> found(Matcher m, LocalDate from, LocalDate to) {
        String label = m.group().strip();
        return Optional.of(new PeriodText(
                new PlanPeriod(label, from, to),
                m.start(),
                m.start() + m.group().length()));
    }

    private static int secondYear(int first, String written) {
        int digits = number(written);
        return switch (written.length()) {
            case 1 -> next(first / 10 * 10 + digits, first, 10);
            case 2 -> next(first / 100 * 100 + digits, first, 100);
            default -> digits;
        };
    }

    private static int next(int candidate, int first, int step) {
        return candidate > first ? candidate : candidate + step;
    }

    private static int fullYear(String written) {
        String digits = written.replace("'", "");
        int year = number(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
