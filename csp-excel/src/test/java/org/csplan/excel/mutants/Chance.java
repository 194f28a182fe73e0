package org.csplan.excel.mutants;

import java.util.List;
import java.util.Random;

/** Picks by chance. */
final class Chance {

    private Chance() {}

    static <T> T oneOf(List<T> choices, Random chance) {
        return choices.get(chance.nextInt(choices.size()));
    }

    /** A number below the bound, small ones as often as large ones. */
    static int upTo(int bound, Random chance) {
        return chance.nextInt(1 + chance.nextInt(Math.max(1, bound)));
    }
}
