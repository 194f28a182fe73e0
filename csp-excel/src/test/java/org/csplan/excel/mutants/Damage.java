package org.csplan.excel.mutants;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.csplan.excel.mutants.Originals.Original;

/** What of a workbook is damaged. */
enum Damage {
    BYTES(Originals.PACKAGES, BytesMutators.ALL),
    PACKAGE(Originals.PACKAGES, PackageMutators.ALL),
    XML(Originals.PACKAGES, XmlMutators.ALL),
    OLD_BYTES(Originals.OLD, BytesMutators.ALL),
    RECORDS(Originals.OLD, RecordMutators.ALL);

    /** Seeds that are close to each other begin alike; spread out they don't. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<Original> originals;
    private final List<Mutator> mutators;

    Damage(List<Original> originals, List<Mutator> mutators) {
        this.originals = originals;
        this.mutators = mutators;
    }

    /** The mutant of that seed, always the same one. */
    Mutant mutant(int seed) {
        Random chance = new Random(seed * SPREAD);
        Original original = Chance.oneOf(originals, chance);
        byte[] bytes = original.bytes();
        for (int i = Chance.upTo(3, chance); i >= 0; i--) {
            try {
                bytes = Chance.oneOf(mutators, chance).mutate(bytes, chance);
            } catch (UncheckedIOException e) {
                break; // it can't be opened any more to be damaged again
            }
        }
        return new Mutant(this + " " + seed + " of " + original.name(), bytes);
    }

    /** A damaged workbook, and how to make it again. */
    record Mutant(String name, byte[] bytes) {}
}
