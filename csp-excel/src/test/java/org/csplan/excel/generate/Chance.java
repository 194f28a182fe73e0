package org.csplan.excel.generate;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Decides by chance, the same way for the same seed. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** A number from 0 to one less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Yes, once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Something, but once in so many times and one more nothing. */
    <T> Optional<T> maybe(int times, Supplier<T> thing) {
        return onceIn(times + 1) ? Optional.empty() : Optional.of(thing.get());
    }
}
