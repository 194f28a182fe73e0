package org.csplan.core.validation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.csplan.core.measure.Bound;
import org.csplan.core.measure.Change;
import org.csplan.core.measure.Direction;

/**
 * What a percentage makes of a figure.
 *
 * @param exact the figure with the percentage put on or taken off
 * @param sign 1 when it rises, -1 when it falls
 * @param scale how many decimal places the figure has
 * @param atLeast whether going further agrees too
 */
record Percentage(BigDecimal exact, int sign, int scale, boolean atLeast) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the change, which is in per cent and has a direction, makes of that figure. */
    static Percentage of(Change change, BigDecimal figure) {
        int sign = change.direction().orElseThrow() == Direction.MORE ? 1 : -1;
        BigDecimal percent = change.by().orElseThrow().value();
        BigDecimal exact = figure.multiply(HUNDRED.add(percent.multiply(BigDecimal.valueOf(sign))))
                .divide(HUNDRED)
                .stripTrailingZeros();
        return new Percentage(
                exact,
                sign,
                scale(figure),
                change.bound().filter(Bound.AT_LEAST::equals).isPresent());
    }

    /** Whether that end figure is the exact one, rounded up or down to as many places as it has. */
    boolean agreesWith(BigDecimal end, BigDecimal slack) {
        int places = Math.max(scale, scale(end));
        BigDecimal least = exact.setScale(places, RoundingMode.FLOOR).subtract(slack);
        BigDecimal most = exact.setScale(places, RoundingMode.CEILING).add(slack);
        boolean further = atLeast && (sign > 0 ? end.compareTo(most) > 0 : end.compareTo(least) < 0);
        return further || end.compareTo(least) >= 0 && end.compareTo(most) <= 0;
    }

    /** The figures that agree: the exact one rounded down and up. */
    List<BigDecimal> rounded() {
        return Stream.of(exact.setScale(scale, RoundingMode.FLOOR), exact.setScale(scale, RoundingMode.CEILING))
                .distinct()
                .toList();
    }

    /** Which way it goes, in the names of sentences. */
    String way() {
        return sign > 0 ? "more" : "less";
    }

    private static int scale(BigDecimal figure) {
        return Math.max(0, figure.stripTrailingZeros().scale());
    }
}
