package org.csplan.core.validation;

import java.math.BigDecimal;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The numbers in the rules that a caller may set.
 *
 * @param slipLetters {@code agency-variant}: how many letters may differ in two spellings of one name
 * @param slipNameLength {@code agency-variant}: how long a name must be for that
 * @param initialsLength {@code agency-variant}: up to how many capitals are initials, and never slips of each other
 * @param overdueQuarters {@code return-overdue}: for how many quarters in a row nothing has come
 * @param percentageSlack {@code percentage-mismatch}, {@code target-contradicts-action}: by how much an end figure may
 *     miss what its percentage gives, beyond rounding
 * @param findingsPerRule every rule: how many findings of it are listed; of more, one finding tells the number
 */
@Value.Builder
public record Thresholds(
        int slipLetters,
        int slipNameLength,
        int initialsLength,
        int overdueQuarters,
        BigDecimal percentageSlack,
        int findingsPerRule)
        implements ThresholdsCopies {

    private static final int MOST_SLIP_LETTERS = 100;

    /** What applies unless a caller says otherwise. */
    public static final Thresholds STANDARD = new Thresholds(2, 6, 5, 2, BigDecimal.ZERO, 10_000);

    /**
     * Refuses what no rule can work with.
     *
     * @throws IllegalArgumentException if a number is negative, more letters may differ than names have, fewer than two
     *     quarters are overdue, or no finding may be listed
     */
    public Thresholds {
        Objects.requireNonNull(percentageSlack, "percentageSlack");
        if (slipLetters < 0 || slipNameLength < 0 || initialsLength < 0 || percentageSlack.signum() < 0) {
            throw new IllegalArgumentException("A threshold can't be negative.");
        }
        if (slipLetters > MOST_SLIP_LETTERS) {
            throw new IllegalArgumentException("No slip is of more than " + MOST_SLIP_LETTERS + " letters.");
        }
        if (findingsPerRule < 1) {
            throw new IllegalArgumentException("At least one finding of each rule must be listed.");
        }
        if (overdueQuarters < 2) {
            throw new IllegalArgumentException("A return is overdue after two quarters at the earliest.");
        }
    }

    /** A builder that starts from the standard numbers. */
    public static Builder builder() {
        return new Builder().from(STANDARD);
    }

    /** Builds thresholds. */
    public static final class Builder extends ThresholdsBuilder {
        Builder() {}
    }
}
