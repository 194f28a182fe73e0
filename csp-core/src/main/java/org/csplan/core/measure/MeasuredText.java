package org.csplan.core.measure;

import java.util.List;
import java.util.Optional;

/**
 * A text of a plan, with the numbers that it promises and the changes that it speaks of.
 *
 * @param changes the changes, in the order of the text
 * @param quantities the other numbers of things, in the order of the text
 * @param direction which way the text says is better, where it says so and does not say both
 */
public record MeasuredText(List<Change> changes, List<Quantity> quantities, Optional<Direction> direction) {

    /** Copies the lists. */
    public MeasuredText {
        changes = List.copyOf(changes);
        quantities = List.copyOf(quantities);
    }

    /** What that text says. */
    public static MeasuredText of(String text) {
        return Grammar.read(text);
    }

    /** Whether there is a figure or a number word in the text at all; quick, to save reading the rest. */
    public static boolean mayHoldNumbers(String text) {
        return Numerals.mayStandIn(text);
    }

    /** The numbers that the text promises. */
    public List<Quantity> promises() {
        return quantities.stream().filter(Quantity::promised).toList();
    }
}
