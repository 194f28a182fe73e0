package org.csplan.excel.source.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as they are stored, to 15 digits, and as a spreadsheet shows them where no format is chosen. */
final class GeneralNumber {

    private static final MathContext STORED = new MathContext(15, RoundingMode.HALF_UP);
    private static final MathContext SCIENTIFIC = new MathContext(6, RoundingMode.HALF_UP);
    private static final double PLAIN = 1e11;
    private static final int DIGITS = 10;

    private GeneralNumber() {}

    /** The number to 15 digits, without zeros at its end. */
    static BigDecimal stored(double number) {
        long whole = (long) number;
        if (whole == number && Math.abs(whole) < 1_000_000_000_000_000L) {
            return BigDecimal.valueOf(whole);
        }
        BigDecimal value = new BigDecimal(Double.toString(number)).round(STORED).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    static String show(double number) {
        long whole = (long) number;
        if (whole == number && Math.abs(number) < PLAIN) {
            return Long.toString(whole);
        }
        return show(stored(number));
    }

    private static String show(BigDecimal number) {
        int wholeDigits = Math.max(1, number.precision() - number.scale());
        if (wholeDigits > DIGITS + 1) {
            return scientific(number);
        }
        BigDecimal rounded = number.setScale(Math.max(0, DIGITS - wholeDigits), RoundingMode.HALF_UP);
        boolean isTiny = number.scale() - number.precision() >= 4;
        return isTiny && rounded.compareTo(number) != 0 ? scientific(number) : plain(rounded);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static String scientific(BigDecimal number) {
        BigDecimal rounded = number.round(SCIENTIFIC).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        String digits = plain(rounded.movePointLeft(exponent));
        return digits + (exponent < 0 ? "E-" : "E+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }
}
