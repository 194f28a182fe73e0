package org.csplan.core.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csplan.core.period.Months;
import org.csplan.core.period.PeriodText;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.period.QuarterText;
import org.csplan.core.vocabulary.Alternatives;
import org.csplan.core.vocabulary.Beginnings;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** The grammar of timescales: what of the words in a "by when" cell can be understood. */
final class TimescaleText {

    /** Nobody writes a timescale that long; prose that mentions dates is not searched for them. */
    private static final int LONGEST = 200;

    private static final String ORDINAL = "(?:\\s?(?:st|nd|rd|th))?";
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)(\\d{1,2})" + ORDINAL + "\\s*(?:of\\s+)?(?:[ -]?\\s*(" + Months.PATTERN + ")\\b\\.?,?\\s*[-/]?|/("
                    + Months.PATTERN + ")/)\\s*(\\d{4}|'?\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<![\\w])(" + Months.PATTERN + ")\\s+(\\d{1,2})" + ORDINAL + ",?\\s+(\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_YEAR = Pattern.compile(
            "(?<![\\w])(" + Months.PATTERN + ")(?![a-z])\\.?,?\\s*[-/]?\\s*(\\d{4}|'?\\d{2})(?![\\d/])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern NUMERIC_MONTH = Pattern.compile("(?<![\\d/.])(\\d{1,2})/(\\d{4})(?![\\d/])");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

    private static final Pattern MONTH_ALONE = Pattern.compile(
            "(?:(\\d{1,2})" + ORDINAL + "\\s+(?:of\\s+)?)?(" + Months.PATTERN + ")\\.?", Pattern.CASE_INSENSITIVE);

    private static final Set<String> END_OF_PLAN =
            Set.copyOf(Vocabulary.standard().words(WordList.TIMESCALES, "end of the plan"));
    private static final Pattern ONGOING = anyOf(Vocabulary.standard().words(WordList.TIMESCALES, "ongoing"));
    private static final List<String> PERIOD_ORDER =
            Vocabulary.standard().sections(WordList.TIMESCALES).keySet().stream()
                    .filter(section -> section.startsWith("P"))
                    .toList();
    private static final Map<String, String> PERIODS = periods();
    private static final Pattern EVERY = anyOf(List.copyOf(PERIODS.keySet()));
    private static final Beginnings ONGOING_OR_EVERY = Beginnings.of(ongoingOrEvery());
    private static final Pattern STARTS = Pattern.compile("(?<!\\w)" + words("start") + "(?: the| in| on)*[ :]*$");
    private static final Pattern BEFORE_YEAR = Pattern.compile("^" + words("before a year") + " ");

    private TimescaleText() {}

    static Timescale parse(String text, Optional<PlanPeriod> plan) {
        if (text.length() > LONGEST) {
            return new Timescale(text, Optional.empty(), false, Optional.empty());
        }
        return with(text, plan.isPresent() || mayHoldDigit(text) ? due(text, plan) : Optional.empty());
    }

    static Timescale parse(String text, LocalDate due) {
        return text.length() > LONGEST
                ? new Timescale(text, Optional.of(due), false, Optional.empty())
                : with(text, Optional.of(due));
    }

    private static Timescale with(String text, Optional<LocalDate> due) {
        String folded = Words.fold(text);
        return ONGOING_OR_EVERY.mayStandIn(folded)
                ? new Timescale(text, due, ONGOING.matcher(folded).find(), everyIn(folded))
                : new Timescale(text, due, false, Optional.empty());
    }

    /** Whether there are digits, or signs that could be some when folded. */
    private static boolean mayHoldDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dashOrQuote = c >= '\u2010' && c <= '\u201F';
            if (c >= '0' && c <= '9' || c >= 0x80 && !dashOrQuote) {
                return true;
            }
        }
        return false;
    }

    /** A date in figures has at least four digits, and marks between them. */
    private static boolean mayHoldNumericDate(String text) {
        int digits = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            marks += c == '/' || c == '.' || c == '-' ? 1 : 0;
        }
        return digits >= 4 && marks > 0;
    }

    private static Optional<LocalDate> due(String text, Optional<PlanPeriod> plan) {
        List<LocalDate> days = new ArrayList<>();
        String rest = text;
        Optional<PeriodText> months = PeriodText.months(text);
        if (months.isPresent()) {
            days.add(months.get().period().end());
            rest = text.substring(0, months.get().start()) + " "
                    + text.substring(months.get().end());
        }
        if (mayHoldNumericDate(rest)) {
            rest = collect(rest, ISO, m -> LocalDate.of(number(m, 1), number(m, 2), number(m, 3)), days);
            rest = collect(rest, NUMERIC, m -> LocalDate.of(year(m.group(4)), number(m, 3), number(m, 1)), days);
            rest = collect(
                    rest,
                    NUMERIC_MONTH,
                    m -> YearMonth.of(number(m, 2), number(m, 1)).atEndOfMonth(),
                    days);
        }
        if (Months.mayStandIn(rest)) {
            rest = collect(
                    rest,
                    DAY_MONTH_YEAR,
                    m -> LocalDate.of(year(m.group(4)), month(m, m.group(2) == null ? 3 : 2), number(m, 1)),
                    days);
            rest = collect(rest, MONTH_DAY_YEAR, m -> LocalDate.of(number(m, 3), month(m, 1), number(m, 2)), days);
            rest = collect(
                    rest,
                    MONTH_YEAR,
                    m -> YearMonth.of(year(m.group(2)), month(m, 1)).atEndOfMonth(),
                    days);
        }
        if (days.isEmpty()) {
            return quarter(rest, plan).or(() -> yearAlone(text)).or(() -> plan.flatMap(year -> withinYear(text, year)));
        }
        return days.stream().max(LocalDate::compareTo);
    }

    /** Takes every date of one form out of the text, so that no other form finds a part of it again. */
    private static String collect(String text, Pattern form, DateOf dateOf, List<LocalDate> days) {
        Matcher m = form.matcher(text);
        if (!m.find()) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        do {
            m.appendReplacement(rest, " ");
            try {
                LocalDate day = dateOf.of(m);
                if (!isStart(text, m.start())) {
                    days.add(day);
                }
            } catch (DateTimeException e) {
                // 31/02/2024 is no date, and February 2024 may not be meant
            }
        } while (m.find());
        return m.appendTail(rest).toString();
    }

    /** Whether the words before it say that something begins then. */
    private static boolean isStart(String text, int start) {
        return start > 0 && STARTS.matcher(Words.fold(text.substring(0, start))).find();
    }

    /** The end of the last quarter that is named. */
    private static Optional<LocalDate> quarter(String text, Optional<PlanPeriod> plan) {
        Optional<LocalDate> last = Optional.empty();
        String rest = text;
        if (!QuarterText.mayStandIn(text)) {
            return last;
        }
        for (var found = QuarterText.findIn(rest); found.isPresent(); found = QuarterText.findIn(rest)) {
            QuarterText quarter = found.get();
            Optional<LocalDate> end = quarter.period()
                    .or(() -> plan.filter(period -> !period.isOfSeveralYears()))
                    .map(period -> period.endOf(Quarter.of(quarter.numberIn(period))));
            boolean later = end.isPresent() && (last.isEmpty() || end.get().isAfter(last.get()));
            last = later && !isStart(rest, found.get().start()) ? end : last;
            rest = rest.substring(found.get().end());
        }
        return last;
    }

    /** A year or a range of years says its last day when there is nothing else but "by" or "end of". */
    private static Optional<LocalDate> yearAlone(String text) {
        if (!mayHoldDigit(text)) {
            return Optional.empty();
        }
        String bare = BEFORE_YEAR.matcher(Words.fold(text)).replaceFirst("");
        return PlanPeriod.tryParse(bare).map(PlanPeriod::end);
    }

    /** A month alone, or the end of the year, in a plan of one year; by its first month may be meant the next year's. */
    private static Optional<LocalDate> withinYear(String text, PlanPeriod plan) {
        if (plan.isOfSeveralYears() || plan.isShorterThanAYear()) {
            return Optional.empty();
        }
        String folded = Words.fold(text);
        if (END_OF_PLAN.contains(folded)) {
            return Optional.of(plan.end());
        }
        Matcher m = Months.mayStandIn(folded)
                ? MONTH_ALONE.matcher(BEFORE_YEAR.matcher(folded).replaceFirst(""))
                : null;
        if (m == null || !m.matches() || month(m, 2) == plan.start().getMonthValue()) {
            return Optional.empty();
        }
        int year = plan.start().getYear() + (month(m, 2) < plan.start().getMonthValue() ? 1 : 0);
        YearMonth month = YearMonth.of(year, month(m, 2));
        int day = m.group(1) == null ? month.lengthOfMonth() : number(m, 1);
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    /** The longest words decide: "six monthly" is not monthly. Of equally long ones the more frequent do. */
    private static Optional<String> everyIn(String folded) {
        String found = null;
        int longest = 0;
        Matcher m = EVERY.matcher(folded.replace('-', ' '));
        while (m.find()) {
            String period = PERIODS.get(m.group());
            boolean shorter =
                    m.end() - m.start() == longest && PERIOD_ORDER.indexOf(period) < PERIOD_ORDER.indexOf(found);
            if (m.end() - m.start() > longest || shorter) {
                longest = m.end() - m.start();
                found = period;
            }
        }
        return Optional.ofNullable(found);
    }

    /** How often words say that something happens, by those words. */
    private static Map<String, String> periods() {
        Map<String, String> periods = new HashMap<>();
        for (String period : PERIOD_ORDER) {
            for (String words : Vocabulary.standard().words(WordList.TIMESCALES, period)) {
                periods.putIfAbsent(Words.fold(words).replace('-', ' '), period);
            }
        }
        return periods;
    }

    private static List<String> ongoingOrEvery() {
        return Vocabulary.standard().sections(WordList.TIMESCALES).entrySet().stream()
                .filter(section ->
                        section.getKey().equals("ongoing") || section.getKey().startsWith("P"))
                .flatMap(section -> section.getValue().stream())
                .map(Words::fold)
                .toList();
    }

    private static Pattern anyOf(List<String> words) {
        return Pattern.compile("(?<![\\w-])" + oneOf(words) + "(?![\\w-])");
    }

    private static String words(String section) {
        return oneOf(Vocabulary.standard().words(WordList.TIMESCALES, section));
    }

    private static String oneOf(List<String> words) {
        return Alternatives.of(words.stream().map(Words::fold).toList());
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(Matcher m, int group) {
        return Months.find(m.group(group)).orElseThrow();
    }

    private static int year(String written) {
        int year = Integer.parseInt(written.replace("'", ""));
        return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private interface DateOf {
        LocalDate of(Matcher m);
    }
}
