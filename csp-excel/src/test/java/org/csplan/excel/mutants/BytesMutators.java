package org.csplan.excel.mutants;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages that need no idea of what the bytes mean. */
final class BytesMutators {

    static final List<Mutator> ALL = List.of(
            BytesMutators::flip,
            BytesMutators::cut,
            BytesMutators::blank,
            BytesMutators::repeat,
            BytesMutators::remove,
            BytesMutators::extreme);

    private BytesMutators() {}

    private static byte[] flip(byte[] file, Random chance) {
        byte[] mutant = file.clone();
        for (int i = Chance.upTo(8, chance); i >= 0 && mutant.length > 0; i--) {
            mutant[chance.nextInt(mutant.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return mutant;
    }

    private static byte[] cut(byte[] file, Random chance) {
        return Arrays.copyOf(file, chance.nextInt(file.length + 1));
    }

    private static byte[] blank(byte[] file, Random chance) {
        byte[] mutant = file.clone();
        int start = chance.nextInt(mutant.length + 1);
        int end = Math.min(mutant.length, start + Chance.upTo(1024, chance));
        Arrays.fill(mutant, start, end, (byte) (chance.nextBoolean() ? 0 : 0xFF));
        return mutant;
    }

    private static byte[] repeat(byte[] file, Random chance) {
        int start = chance.nextInt(file.length + 1);
        int end = Math.min(file.length, start + Chance.upTo(1024, chance));
        return spliced(file, end, end, Arrays.copyOfRange(file, start, end));
    }

    private static byte[] remove(byte[] file, Random chance) {
        int start = chance.nextInt(file.length + 1);
        return spliced(file, start, Math.min(file.length, start + 1 + Chance.upTo(1024, chance)), new byte[0]);
    }

    /** Puts the largest or the smallest number of some width in a place, as it would stand in a directory or a record. */
    private static byte[] extreme(byte[] file, Random chance) {
        byte[] mutant = file.clone();
        int width = 1 << chance.nextInt(4);
        int start = chance.nextInt(mutant.length + 1);
        int end = Math.min(mutant.length, start + width);
        Arrays.fill(mutant, start, end, (byte) (chance.nextBoolean() ? 0 : 0xFF));
        if (end > start && chance.nextBoolean()) {
            mutant[end - 1] = (byte) (chance.nextBoolean() ? 0x7F : 0x80);
        }
        return mutant;
    }

    private static byte[] spliced(byte[] file, int start, int end, byte[] middle) {
        byte[] mutant = Arrays.copyOf(file, file.length - (end - start) + middle.length);
        System.arraycopy(middle, 0, mutant, start, middle.length);
        System.arraycopy(file, end, mutant, start + middle.length, file.length - end);
        return mutant;
    }
}
