package org.csplan.core.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells before anything is written why a file can't be. */
final class Targets {

    private Targets() {}

    /**
     * Checks a place as far as can be told beforehand.
     *
     * @param target the place as it was named
     * @param place the place it leads to
     * @throws UnwritableFileException if nothing can be written there
     */
    static void check(Path target, Path place) {
        Path folder = place.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(place)) {
            throw refusal(target, "it is a folder; name a file in it");
        }
        if (!Files.exists(folder)) {
            throw refusal(target, "the folder " + folder(target) + " does not exist; make it first");
        }
        if (!Files.isDirectory(folder)) {
            throw refusal(target, folder(target) + " is a file, not a folder");
        }
        if (Files.exists(place)) {
            checkExisting(target, place);
        }
        if (!Files.isWritable(folder)) {
            throw refusal(target, "nothing may be written in the folder " + folder(target) + "; choose another one");
        }
    }

    private static void checkExisting(Path target, Path place) {
        if (!Files.isWritable(place)) {
            throw refusal(target, "there is a file of that name that is write-protected; choose another name");
        }
        Optional<OpenElsewhere> elsewhere = OpenElsewhere.find(place);
        if (elsewhere.isPresent()) {
            throw refusal(target, elsewhere.get().words());
        }
    }

    private static Path folder(Path target) {
        return target.getParent() == null ? target.toAbsolutePath().getParent() : target.getParent();
    }

    private static UnwritableFileException refusal(Path target, String reason) {
        IOException cause = new FileSystemException(target.toString(), null, reason);
        return new UnwritableFileException(target, reason, cause);
    }
}
