package org.csplan.core.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A change in the making. */
final class ChangeBuilder {

    /** What a number is to a change. */
    enum Role {
        BY,
        FROM,
        TO
    }

    private final Sentence sentence;
    private final Map<Role, Amount> amounts = new EnumMap<>(Role.class);
    private Optional<Phrases.Found<Direction>> way = Optional.empty();
    private Optional<Bound> bound = Optional.empty();
    private int first = Integer.MAX_VALUE;
    private int last;
    private int byIndex;

    ChangeBuilder(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a number in that role, with that word for the way, can belong to this change. */
    boolean takes(Role role, Optional<Phrases.Found<Direction>> itsWay) {
        boolean otherWay = way.isPresent()
                && itsWay.isPresent()
                && way.get().first() != itsWay.get().first();
        return !amounts.containsKey(role) && !otherWay;
    }

    void add(Role role, int index, Optional<Phrases.Found<Direction>> itsWay, Bounds.Found itsBound) {
        amounts.put(role, sentence.tokens().get(index).amount());
        way = way.or(() -> itsWay);
        if (role == Role.BY) {
            bound = itsBound.bound();
            byIndex = index;
        }
        first = Math.min(first, itsWay.map(Phrases.Found::first).orElse(index));
        first = Math.min(first, index);
        last = Math.max(last, index);
    }

    boolean awaitsTo() {
        return amounts.containsKey(Role.FROM) && !amounts.containsKey(Role.TO);
    }

    Optional<Change> build() {
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> from = Optional.ofNullable(amounts.get(Role.FROM));
        Optional<Amount> to = Optional.ofNullable(amounts.get(Role.TO));
        Optional<Amount> by = Optional.ofNullable(amounts.get(Role.BY));
        Optional<Direction> direction =
                way.<Direction>map(Phrases.Found::meaning).or(() -> compared(from, to));
        return Optional.of(new Change(direction, by, bound, from, to, every(), words()));
    }

    private static Optional<Direction> compared(Optional<Amount> from, Optional<Amount> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        int order = from.get().value().compareTo(to.get().value());
        return order == 0 ? Optional.empty() : Optional.of(order < 0 ? Direction.MORE : Direction.LESS);
    }

    /** Said of how much, or of all that came before: "5% a year", "(from 300 to 257), year on year". */
    private Optional<String> every() {
        int end = last + 1;
        while (sentence.is(end, ")") || sentence.is(end, ",")) {
            end++;
        }
        Optional<String> atTheEnd = HowOften.startingAt(sentence, end);
        return amounts.containsKey(Role.BY)
                ? HowOften.startingAt(sentence, byIndex + 1).or(() -> atTheEnd)
                : Optional.empty();
    }

    /** To the last number, and to the bracket that closes behind it. */
    private String words() {
        int end = last;
        int opened = 0;
        for (int i = first; i <= last; i++) {
            opened += sentence.is(i, "(") ? 1 : sentence.is(i, ")") ? -1 : 0;
        }
        for (int i = last + 1; opened > 0 && i < sentence.size() && i <= last + 8; i++) {
            if (sentence.is(i, ")")) {
                end = i;
                opened--;
            }
        }
        return sentence.words(first, end);
    }
}
