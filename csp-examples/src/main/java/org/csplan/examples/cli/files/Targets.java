package org.csplan.examples.cli.files;

import java.nio.file.Files;
import java.nio.file.Path;

/** Tells before anything is written why a file can't be. */
final class Targets {

    private Targets() {}

    /**
     * Checks a place as far as can be told beforehand.
     *
     * @param target the place as it was named
     * @param place the place it leads to
     * @throws Refusal if nothing can be written there
     */
    static void check(Path target, Path place) {
        Path folder = place.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(place)) {
            throw new Refusal(target.toString(), "it is a folder; name a file in it");
        }
        if (!Files.exists(folder)) {
            throw new Refusal(target.toString(), "the folder " + folder(target) + " does not exist; make it first");
        }
        if (!Files.isDirectory(folder)) {
            throw new Refusal(target.toString(), folder(target) + " is a file, not a folder");
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new Refusal(target.toString(), "it is write-protected");
        }
        if (!Files.isWritable(folder)) {
            throw new Refusal(target.toString(), "nothing may be written in its folder");
        }
    }

    private static Path folder(Path target) {
        return target.getParent() == null ? target.toAbsolutePath().getParent() : target.getParent();
    }
}
