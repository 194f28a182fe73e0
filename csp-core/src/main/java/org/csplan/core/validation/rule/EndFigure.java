package org.csplan.core.validation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.core.measure.Bound;
import org.csplan.core.measure.Change;
import org.csplan.core.measure.Direction;

/**
 * What a change makes of a figure.
 *
 * @param from the figure
 * @param exact what it becomes, before it is rounded
 * @param rises whether it rises
 * @param bound whether going further agrees too, or not going so far
 */
record EndFigure(BigDecimal from, BigDecimal exact, boolean rises, Optional<Bound> bound) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** With the percentage put on or taken off; the change is in per cent and has a direction. */
    static EndFigure ofPercentage(Change change, BigDecimal figure) {
        return of(change, figure, figure.multiply(by(change)).divide(HUNDRED));
    }

    /** With the number itself added or taken away, be it of things or of percentage points. */
    static EndFigure ofSum(Change change, BigDecimal figure) {
        return of(change, figure, by(change));
    }

    private static EndFigure of(Change change, BigDecimal figure, BigDecimal by) {
        boolean rises = change.direction().orElseThrow() == Direction.MORE;
        BigDecimal exact = rises ? figure.add(by) : figure.subtract(by);
        return new EndFigure(figure, exact.stripTrailingZeros(), rises, change.bound());
    }

    private static BigDecimal by(Change change) {
        return change.by().orElseThrow().value();
    }

    /** Whether that end figure is the exact one, rounded up or down to as many places as it has. */
    boolean agreesWith(BigDecimal end, BigDecimal slack) {
        int places = Math.max(scale(from), scale(end));
        BigDecimal least = exact.setScale(places, RoundingMode.FLOOR).subtract(slack);
        BigDecimal most = exact.setScale(places, RoundingMode.CEILING).add(slack);
        if (bound.filter(Bound.AT_LEAST::equals).isPresent()) {
            return rises ? end.compareTo(least) >= 0 : end.compareTo(most) <= 0;
        }
        BigDecimal nearest = bound.filter(Bound::leavesRoom).isPresent() ? from : rises ? least : most;
        return rises()
                ? end.compareTo(nearest.min(least)) >= 0 && end.compareTo(most) <= 0
                : end.compareTo(nearest.max(most)) <= 0 && end.compareTo(least) >= 0;
    }

    /** The figures that agree: the exact one rounded down and up. */
    List<BigDecimal> rounded() {
        int places = scale(from);
        return Stream.of(exact.setScale(places, RoundingMode.FLOOR), exact.setScale(places, RoundingMode.CEILING))
                .distinct()
                .toList();
    }

    /** Which way it goes, in the names of sentences. */
    String way() {
        return rises ? "more" : "less";
    }

    private static int scale(BigDecimal figure) {
        return Math.max(0, figure.stripTrailingZeros().scale());
    }
}
