package org.csplan.excel.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Locale;

/**
 * Writes files whole or not at all: beside the target, through to the disk, and only then into its place. Whatever goes
 * wrong, the target is what it was, and nothing is left beside it.
 */
public final class WholeFile {

    private final FileSteps steps;

    WholeFile(FileSteps steps) {
        this.steps = steps;
    }

    /** Writes to the disk there is. */
    public static WholeFile create() {
        return new WholeFile(new FileSteps());
    }

    /**
     * Writes that file, replacing one that is there.
     *
     * @throws UnwritableFileException if it can't be written; the message says why in one line
     */
    public void write(Path target, byte[] bytes) {
        check(target);
        Path beside = null;
        try {
            Path place = Files.exists(target) ? target.toRealPath() : target; // a link stays where it is
            beside = steps.createBeside(place);
            steps.writeThrough(beside, bytes);
            likeTheOneBefore(beside, place);
            steps.replace(beside, place);
        } catch (IOException e) {
            discard(beside, e);
            throw new UnwritableFileException(reason(target, e), e);
        } catch (RuntimeException | Error e) {
            discard(beside, e);
            throw e;
        }
    }

    private static void check(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new UnwritableFileException("it is a folder; give the name of a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new UnwritableFileException("there is no folder '" + folder + "'; make it first");
        }
        for (String lock : List.of("~$" + target.getFileName(), ".~lock." + target.getFileName() + "#")) {
            if (Files.exists(folder.resolve(lock))) {
                throw new UnwritableFileException("it is open in another program (there is a lock file '" + lock
                        + "'); close it there and try again");
            }
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new UnwritableFileException(
                    "there is a file of that name that may not be changed; choose another name");
        }
    }

    /** What replaces a file gets its rights. */
    private static void likeTheOneBefore(Path beside, Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private void discard(Path beside, Throwable reason) {
        if (beside != null) {
            try {
                steps.discard(beside);
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    private static String reason(Path target, IOException e) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space") || words.contains("not enough space") || words.contains("quota")) {
            return "the disk is full; make room and try again";
        }
        if (words.contains("used by another process") || words.contains("being used")) {
            return "it is open in another program; close it there and try again";
        }
        if (e instanceof AccessDeniedException || words.contains("read-only") || words.contains("permission denied")) {
            return "files may not be written in the folder '"
                    + target.toAbsolutePath().getParent() + "'; choose another one";
        }
        if (e instanceof FileSystemException detailed && detailed.getReason() != null) {
            return "it can't be written (" + detailed.getReason() + ")";
        }
        return "it can't be written (" + e.getMessage() + ")";
    }
}
