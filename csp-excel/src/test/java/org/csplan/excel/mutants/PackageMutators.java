package org.csplan.excel.mutants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages to the parts of a package as wholes, and to its directory. */
final class PackageMutators {

    static final List<Mutator> ALL = List.of(
            onParts(PackageMutators::drop),
            onParts(PackageMutators::swap),
            onParts(PackageMutators::empty),
            onParts(PackageMutators::rename),
            onParts(PackageMutators::copy),
            onParts(PackageMutators::garble),
            PackageMutators::damageDirectory);

    private PackageMutators() {}

    /** Changes a map of parts. */
    interface OnParts {
        void change(Map<String, byte[]> parts, List<String> names, Random chance);
    }

    private static Mutator onParts(OnParts change) {
        return (file, chance) -> {
            Map<String, byte[]> parts = new LinkedHashMap<>(Parts.of(file));
            change.change(parts, new ArrayList<>(parts.keySet()), chance);
            return Parts.zip(parts);
        };
    }

    private static void drop(Map<String, byte[]> parts, List<String> names, Random chance) {
        parts.remove(Chance.oneOf(names, chance));
    }

    private static void swap(Map<String, byte[]> parts, List<String> names, Random chance) {
        String one = Chance.oneOf(names, chance);
        String other = Chance.oneOf(names, chance);
        byte[] content = parts.get(one);
        parts.put(one, parts.get(other));
        parts.put(other, content);
    }

    private static void empty(Map<String, byte[]> parts, List<String> names, Random chance) {
        parts.put(Chance.oneOf(names, chance), new byte[0]);
    }

    private static void rename(Map<String, byte[]> parts, List<String> names, Random chance) {
        String name = Chance.oneOf(names, chance);
        byte[] content = parts.remove(name);
        parts.put(chance.nextBoolean() ? "../" + name : name + "x", content);
    }

    private static void copy(Map<String, byte[]> parts, List<String> names, Random chance) {
        parts.put(Chance.oneOf(names, chance), parts.get(Chance.oneOf(names, chance)));
    }

    private static void garble(Map<String, byte[]> parts, List<String> names, Random chance) {
        String name = Chance.oneOf(names, chance);
        parts.put(name, Chance.oneOf(BytesMutators.ALL, chance).mutate(parts.get(name), chance));
    }

    /** The directory stands at the end, some fifty bytes a part and its name. */
    private static byte[] damageDirectory(byte[] file, Random chance) {
        int start = Math.max(0, file.length - 22 - chance.nextInt(1_200));
        byte[] mutant = file.clone();
        for (int i = chance.nextInt(3); i >= 0; i--) {
            mutant[start + chance.nextInt(mutant.length - start)] = (byte) chance.nextInt(256);
        }
        return mutant;
    }
}
