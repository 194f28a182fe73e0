package org.csplan.core.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is nothing but a number: {@code 33}, {@code 2,000}, {@code 15.3%}, {@code £4,400}, {@code -5}.
 *
 * @param value the number, without trailing zeros
 * @param unit the sign beside it
 */
record NumberText(BigDecimal value, Optional<MeasureUnit> unit) {

    /** Longer runs of digits are telephone numbers and the like, and cost time to compute with. */
    private static final int MOST_DIGITS = 30;

    /** A double has no more; a host's number with a thousand million of them would fill the memory. */
    private static final int MOST_ZEROS = 310;

    private static final Pattern NUMBER =
            Pattern.compile("([+\\-−])?\\s?(£)?\\s?([+\\-−])?(\\d{1,3}(?:,\\d{3})+|\\d+)?(\\.\\d+)?\\s?(%)?");

    static Optional<NumberText> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > MOST_DIGITS || !endsLikeNumber(trimmed)) {
            return Optional.empty();
        }
        Matcher m = NUMBER.matcher(trimmed);
        if (!m.matches() || (m.group(4) == null && m.group(5) == null)) {
            return Optional.empty();
        }
        boolean signedTwice = m.group(1) != null && m.group(3) != null;
        boolean poundsPerCent = m.group(2) != null && m.group(6) != null;
        if (signedTwice || poundsPerCent) {
            return Optional.empty();
        }
        String digits =
                (m.group(4) == null ? "0" : m.group(4).replace(",", "")) + (m.group(5) == null ? "" : m.group(5));
        String sign = m.group(1) != null ? m.group(1) : m.group(3);
        BigDecimal value = new BigDecimal(digits);
        Optional<MeasureUnit> unit = Optional.empty();
        if (m.group(2) != null) {
            unit = Optional.of(MeasureUnit.POUNDS);
        } else if (m.group(6) != null) {
            unit = Optional.of(MeasureUnit.PERCENT);
        }
        return Optional.of(new NumberText(plain(sign == null || sign.equals("+") ? value : value.negate()), unit));
    }

    private static boolean endsLikeNumber(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last >= '0' && last <= '9' || last == '%';
    }

    /** The number in the one form in which equal numbers are equal: no trailing zeros, and no exponent but an absurd one. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean writable = stripped.scale() < 0 && stripped.scale() > -MOST_ZEROS;
        return writable ? stripped.setScale(0) : stripped;
    }
}
