package org.csplan.excel.source.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.csplan.excel.source.format.FormatToken.Kind;

/** Shows a number by the digits of one section: {@code #,##0.00}, {@code 0%}, {@code £0.0,}. */
final class NumberSection {

    private final List<FormatToken> tokens;
    private final boolean grouped;
    private final int shift;
    private final int point;
    private final int decimals;
    private final int wholeDigits;

    NumberSection(List<FormatToken> tokens) {
        this.tokens = tokens;
        int firstPoint = -1;
        int lastDigit = -1;
        int whole = 0;
        int after = 0;
        int scale = 0;
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            if (token.is(Kind.POINT) && firstPoint < 0) {
                firstPoint = i;
            } else if (token.is(Kind.DIGIT)) {
                lastDigit = i;
                whole += firstPoint < 0 ? 1 : 0;
                after += firstPoint < 0 ? 0 : 1;
            } else if (token.is(Kind.PERCENT)) {
                scale += 2;
            }
        }
        boolean commas = false;
        boolean digitSeen = false;
        for (int i = 0; i < tokens.size(); i++) {
            digitSeen |= tokens.get(i).is(Kind.DIGIT);
            if (tokens.get(i).is(Kind.COMMA) && digitSeen) {
                if (i > lastDigit) {
                    scale -= 3;
                } else {
                    boolean atEndOfWhole = firstPoint > i
                            && tokens.subList(i, firstPoint).stream().noneMatch(token -> token.is(Kind.DIGIT));
                    commas |= !atEndOfWhole;
                    scale -= atEndOfWhole ? 3 : 0;
                }
            }
        }
        grouped = commas;
        shift = scale;
        point = firstPoint;
        decimals = after;
        wholeDigits = whole;
    }

    /** The text of a number that is not negative. */
    StringBuilder show(BigDecimal number) {
        BigDecimal rounded = number.movePointRight(shift).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.unscaledValue().toString();
        if (digits.length() <= decimals) {
            digits = "0".repeat(decimals + 1 - digits.length()) + digits;
        }
        String whole = digits.substring(0, digits.length() - decimals);
        return fill(whole.equals("0") ? "" : whole, digits.substring(digits.length() - decimals));
    }

    /** The section with these digits before and after its point. */
    StringBuilder fill(String whole, String fraction) {
        StringBuilder text = new StringBuilder();
        int lastShown = lastShownDecimal(fraction);
        int wholePlace = 0;
        int fractionPlace = 0;
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            switch (token.kind()) {
                case DIGIT -> {
                    if (point < 0 || i < point) {
                        appendWhole(text, token.text().charAt(0), whole, wholePlace++);
                    } else {
                        appendDecimal(text, token.text().charAt(0), fraction, fractionPlace++, lastShown);
                    }
                }
                case POINT -> {
                    if (i == point && wholeDigits == 0) {
                        text.append(whole);
                    }
                    text.append('.');
                }
                case PERCENT -> text.append('%');
                case SLASH -> text.append('/');
                case LITERAL -> text.append(token.text());
                case PAD -> text.append(FormatSection.PAD);
                default -> {}
            }
        }
        return text;
    }

    private void appendWhole(StringBuilder text, char digit, String whole, int place) {
        int fromRight = wholeDigits - 1 - place;
        if (place == 0) {
            for (int i = whole.length() - 1; i > fromRight; i--) {
                append(text, whole.charAt(whole.length() - 1 - i), i);
            }
        }
        if (fromRight < whole.length()) {
            append(text, whole.charAt(whole.length() - 1 - fromRight), fromRight);
        } else if (digit == '0') {
            append(text, '0', fromRight);
        } else if (digit == '?') {
            text.append(FormatSection.PAD);
        }
    }

    private void append(StringBuilder text, char digit, int fromRight) {
        text.append(digit);
        if (grouped && fromRight > 0 && fromRight % 3 == 0) {
            text.append(',');
        }
    }

    private static void appendDecimal(StringBuilder text, char digit, String fraction, int place, int lastShown) {
        if (place <= lastShown || digit == '0') {
            text.append(place < fraction.length() ? fraction.charAt(place) : '0');
        } else if (digit == '?') {
            text.append(FormatSection.PAD);
        }
    }

    private static int lastShownDecimal(String fraction) {
        int last = fraction.length() - 1;
        while (last >= 0 && fraction.charAt(last) == '0') {
            last--;
        }
        return last;
    }
}
