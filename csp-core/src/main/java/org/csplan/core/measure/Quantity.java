package org.csplan.core.measure;

import java.util.Objects;
import java.util.Optional;

/**
 * A number of things in a text: "at least six sessions", "2 events each quarter", "over 55 people".
 *
 * @param amount the number
 * @param bound what the words before it make of it
 * @param every how often it is meant, as an ISO 8601 period such as {@code P3M}, where the words say so
 * @param promised whether the words promise it: it is bounded, or what a verb such as "distribute" is about; never a
 *     length of time or a sum of money
 * @param firm whether a promise is surely a count: it is bounded or in figures, or a number word other than "one"
 * @param text the words, from the bound to the number
 */
public record Quantity(
        Amount amount, Optional<Bound> bound, Optional<String> every, boolean promised, boolean firm, String text) {

    /** Refuses a missing part. */
    public Quantity {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(text, "text");
    }
}
