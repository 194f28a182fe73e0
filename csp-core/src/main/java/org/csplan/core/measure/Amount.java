package org.csplan.core.measure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.csplan.core.plan.MeasureUnit;

/**
 * A number in a text, and the sign beside it.
 *
 * @param value the number; {@code 2,000} and {@code two thousand} are 2000, {@code 20%} is 20, {@code £18k} is 18000
 * @param unit what it counts, where a sign or "per cent" says so
 */
public record Amount(BigDecimal value, Optional<MeasureUnit> unit) {

    /** Refuses a missing part. */
    public Amount {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /** A number of things. */
    public static Amount of(BigDecimal value) {
        return new Amount(value, Optional.empty());
    }

    /** So many per cent. */
    public static Amount percent(BigDecimal value) {
        return new Amount(value, Optional.of(MeasureUnit.PERCENT));
    }

    /** Whether this is so many per cent. */
    public boolean isPercent() {
        return unit.filter(MeasureUnit.PERCENT::equals).isPresent();
    }

    /** Whether this is money. */
    public boolean isMoney() {
        return unit.filter(MeasureUnit.POUNDS::equals).isPresent();
    }

    /** Whether this is the same number of the same things. */
    public boolean isSameAs(BigDecimal other, Optional<MeasureUnit> otherUnit) {
        return value.compareTo(other) == 0 && unit.equals(otherUnit);
    }

    /** As one would write it: {@code 20%}, {@code £4400}, {@code 544}. */
    @Override
    public String toString() {
        String figures = value.toPlainString();
        return isPercent() ? figures + "%" : isMoney() ? "£" + figures : figures;
    }
}
