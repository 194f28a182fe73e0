package org.csplan.core.period;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.csplan.core.vocabulary.Alternatives;
import org.csplan.core.vocabulary.Beginnings;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/**
 * A quarter as headings and cells write it: {@code Qrt 1}, {@code Quarter 3 (October to December 2013)},
 * {@code Q1 23-24}, {@code first quarter}, {@code Apr-Jun}.
 *
 * @param number 1 to 4; months are counted from April
 * @param firstMonth the month that it begins with, where it is not numbered but named by its months
 * @param period the year that stands beside it, if one does
 * @param start the index of the first character of the quarter's words
 * @param end the index behind their last character
 */
public record QuarterText(int number, Optional<Integer> firstMonth, Optional<PlanPeriod> period, int start, int end) {

    /** April, with which a financial year begins. */
    private static final int FIRST_MONTH = 4;

    private static final String WORD = words("quarter");
    private static final Beginnings WORD_BEGINNINGS =
            Beginnings.of(Vocabulary.standard().words(WordList.CALENDAR, "quarter"));
    private static final Beginnings ALL_BEGINNINGS = Beginnings.of(
            Stream.concat(Vocabulary.standard().words(WordList.CALENDAR, "quarter").stream(), Months.names().stream())
                    .toList());
    private static final List<String> ORDINALS = Vocabulary.standard().words(WordList.CALENDAR, "ordinal");
    private static final List<String> CARDINALS = Vocabulary.standard().words(WordList.CALENDAR, "cardinal");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<!\\w)" + WORD + "\\.?\\s*-?\\s*([1-4]|" + Alternatives.of(CARDINALS)
                    + ")(?!\\w)(?!\\s*[/&]\\s*\\d)(?!\\s*(?:[-–]|to\\b|and\\b)\\s*[1-4](?!\\d))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "(?<!\\w)(" + Alternatives.of(ORDINALS) + ")\\s+" + WORD + "(?!\\w)", Pattern.CASE_INSENSITIVE);
    private static final String YEAR = "\\.?\\s*(?:'?\\d{2}|\\d{4})?\\s*";
    private static final String JOIN = "(?:-|–|—|/|,|\\bto\\b|\\band\\b|&)\\s*";
    private static final Pattern MONTHS = Pattern.compile(
            "(?<!\\w)(" + Months.PATTERN + ")" + YEAR + JOIN + "(?:" + Months.PATTERN + YEAR + JOIN + ")?("
                    + Months.PATTERN + ")\\.?\\s*(?:'?\\d{2}|\\d{4})?(?!\\w)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    /** False where no quarter and no month is named in this text; else mostly true. */
    public static boolean mayStandIn(String text) {
        return ALL_BEGINNINGS.mayStandIn(text);
    }

    /** The first quarter named in this text. */
    public static Optional<QuarterText> findIn(String text) {
        Optional<QuarterText> found = Optional.empty();
        if (WORD_BEGINNINGS.mayStandIn(text)) {
            found = numbered(text).or(() -> ordinal(text));
        }
        return found.isEmpty() && Months.mayStandIn(text) ? months(text) : found;
    }

    /** Its number in that plan: {@code Jan-Mar} is the first quarter of a plan that begins in January. */
    public int numberIn(PlanPeriod plan) {
        int begin = plan.start().getMonthValue();
        return firstMonth
                .filter(month -> (month - begin + 12) % 3 == 0)
                .map(month -> (month - begin + 12) % 12 / 3 + 1)
                .orElse(number);
    }

    private static Optional<QuarterText> numbered(String text) {
        Matcher m = NUMBERED.matcher(text);
        return m.find() ? Optional.of(found(text, m, number(m.group(1)))) : Optional.empty();
    }

    private static int number(String written) {
        int index = CARDINALS.indexOf(written.toLowerCase(Locale.ROOT));
        return index >= 0 ? index + 1 : Integer.parseInt(written);
    }

    private static Optional<QuarterText> ordinal(String text) {
        Matcher m = NUMBER_FIRST.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int index = ORDINALS.indexOf(m.group(1).toLowerCase(Locale.ROOT));
        return Optional.of(found(text, m, index % 4 + 1));
    }

    /** Three months that begin with April, July, October or January are a quarter of a financial year. */
    private static Optional<QuarterText> months(String text) {
        Matcher m = MONTHS.matcher(text);
        while (m.find()) {
            int from = Months.number(m.group(1));
            int to = Months.number(m.group(2));
            if (to == from + 2 && from % 3 == 1) {
                int number = (from - FIRST_MONTH + 12) / 3 % 4 + 1;
                return Optional.of(new QuarterText(number, Optional.of(from), Optional.empty(), m.start(), m.end()));
            }
        }
        return Optional.empty();
    }

    private static QuarterText found(String text, Matcher m, int number) {
        String behind = text.substring(m.end());
        String rest =
                text.substring(0, m.start()) + " " + IN_BRACKETS.matcher(behind).replaceAll(" ");
        Optional<PlanPeriod> year = PlanPeriod.findIn(rest).filter(period -> !period.isShorterThanAYear());
        return new QuarterText(number, Optional.empty(), year, m.start(), m.end());
    }

    private static String words(String section) {
        return Alternatives.of(Vocabulary.standard().words(WordList.CALENDAR, section));
    }
}
