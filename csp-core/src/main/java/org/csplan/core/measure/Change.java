package org.csplan.core.measure;

import java.util.Objects;
import java.util.Optional;

/**
 * A change that a text speaks of: "increase by at least 20%", "a reduction of 5% (from 544 to 518)", "15.3% to 15%".
 *
 * @param direction which way
 * @param by by how much, in per cent or in number
 * @param bound whether that is the least or the most
 * @param from what it was
 * @param to what it becomes
 * @param every how often it is meant, as an ISO 8601 period such as {@code P1Y}, where the words say so
 * @param text the words, from the first that says so to the last number
 */
public record Change(
        Optional<Direction> direction,
        Optional<Amount> by,
        Optional<Bound> bound,
        Optional<Amount> from,
        Optional<Amount> to,
        Optional<String> every,
        String text) {

    /** Refuses a missing part. */
    public Change {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Whether this is a percentage with both figures, so that one can be checked against the others. How many times 5%
     * a year was taken off is not known.
     */
    public boolean isCheckable() {
        return every.isEmpty()
                && by.filter(Amount::isPercent).isPresent()
                && from.filter(figure -> figure.unit().isEmpty()).isPresent()
                && to.filter(figure -> figure.unit().isEmpty()).isPresent();
    }
}
