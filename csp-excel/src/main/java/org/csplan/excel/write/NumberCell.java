package org.csplan.excel.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csplan.core.plan.Measure;

/** Writes a measure as a number wherever a number format can show it in the very words of the plan. */
final class NumberCell {

    /** A spreadsheet keeps no more. */
    private static final int MOST_DIGITS = 15;

    private static final int LONGEST_GENERAL = 10;
    private static final int LONGEST_LITERAL = 60;

    private static final Pattern NUMBER =
            Pattern.compile("(-)?(£)?(0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)(\\.\\d+)?(%)?");

    private NumberCell() {}

    /** That text as a number, if it is one or stands around one, and the number is that value when rounded. */
    static Content of(String text, Optional<BigDecimal> value) {
        return value.flatMap(number -> find(text, number)).orElseGet(() -> new Content.Words(text));
    }

    private static Optional<Content> find(String text, BigDecimal value) {
        Matcher m = NUMBER.matcher(text);
        if (value.precision() > MOST_DIGITS || value.scale() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (m.matches()) {
            return shows(m, value) ? Optional.of(amount(m, value, "", "", text)) : Optional.empty();
        }
        boolean saysItself = Measure.of(text).value().filter(value::equals).isPresent();
        if (!saysItself && m.reset().find() && isLiteral(text) && shows(m, value) && m.group(5) == null) {
            return Optional.of(amount(m, value, text.substring(0, m.start()), text.substring(m.end()), text));
        }
        return Optional.empty();
    }

    private static boolean shows(Matcher m, BigDecimal value) {
        BigDecimal shown = new BigDecimal(m.group(3).replace(",", "") + (m.group(4) == null ? "" : m.group(4)));
        BigDecimal signed = m.group(1) == null ? shown : shown.negate();
        boolean minusZero = m.group(1) != null && signed.signum() == 0;
        return !minusZero
                && value.setScale(signed.scale(), RoundingMode.HALF_UP).equals(signed);
    }

    private static Content amount(Matcher m, BigDecimal value, String before, String after, String text) {
        boolean percent = m.group(5) != null;
        boolean plain = before.isEmpty() && after.isEmpty() && m.group(2) == null && !percent;
        String format;
        if (plain && text.equals(value.toPlainString()) && text.length() <= LONGEST_GENERAL) {
            format = Content.GENERAL;
        } else {
            String whole = m.group(3).contains(",") ? "#,##0" : "0";
            String decimals =
                    m.group(4) == null ? "" : "." + "0".repeat(m.group(4).length() - 1);
            String number = literal(before) + (m.group(2) == null ? "" : "\"£\"") + whole + decimals;
            format = number + (percent ? "%" : "") + literal(after);
        }
        return new Content.Amount(percent ? value.movePointLeft(2).stripTrailingZeros() : value, format, text);
    }

    private static boolean isLiteral(String text) {
        return text.length() <= LONGEST_LITERAL && text.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\\');
    }

    private static String literal(String text) {
        return text.isEmpty() ? "" : '"' + text + '"';
    }
}
