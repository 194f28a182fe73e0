package org.csplan.excel.source.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.csplan.excel.source.format.FormatToken.Kind;

/** Shows a number with an exponent: {@code 0.00E+00}, {@code ##0.0E+0}. */
final class ScientificSection {

    private final NumberSection mantissa;
    private final NumberSection exponent;
    private final boolean plusSign;
    private final int wholeDigits;
    private final int decimals;

    ScientificSection(List<FormatToken> tokens) {
        int at = 0;
        while (!tokens.get(at).is(Kind.EXPONENT)) {
            at++;
        }
        List<FormatToken> before = tokens.subList(0, at);
        mantissa = new NumberSection(before);
        exponent = new NumberSection(tokens.subList(at + 1, tokens.size()));
        plusSign = tokens.get(at).text().endsWith("+");
        int point = before.size();
        for (int i = before.size() - 1; i >= 0; i--) {
            point = before.get(i).is(Kind.POINT) ? i : point;
        }
        wholeDigits = Math.max(1, digits(before.subList(0, point)));
        decimals = digits(before.subList(point, before.size()));
    }

    private static int digits(List<FormatToken> tokens) {
        return (int) tokens.stream().filter(token -> token.is(Kind.DIGIT)).count();
    }

    /** The text of a number that is not negative. */
    StringBuilder show(BigDecimal number) {
        int power = 0;
        BigDecimal shifted = number;
        if (number.signum() != 0) {
            power = stepped(number.precision() - number.scale() - 1);
            int significant = number.precision() - number.scale() - power + decimals;
            shifted = number.round(new MathContext(Math.max(1, significant), RoundingMode.HALF_UP));
            power = stepped(shifted.precision() - shifted.scale() - 1);
            shifted = shifted.movePointLeft(power);
        }
        StringBuilder text = mantissa.show(shifted);
        text.append('E').append(power < 0 ? "-" : plusSign ? "+" : "");
        return text.append(exponent.show(BigDecimal.valueOf(Math.abs(power))));
    }

    private int stepped(int power) {
        return Math.floorDiv(power, wholeDigits) * wholeDigits;
    }
}
