package org.csplan.excel.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What is done with a disk to write a file; a test puts one that fails in its place. */
class FileSteps {

    /** So many may write the same file at the same time. */
    private static final int MOST_TRIES = 100;

    /** Makes an empty file beside the target, with a name that nothing else has and the rights of any new file. */
    Path createBeside(Path target) throws IOException {
        for (int i = 1; ; i++) {
            Path beside = target.resolveSibling("." + target.getFileName() + "." + i + ".part");
            try {
                return Files.createFile(beside);
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Writes the bytes, and waits until they are on the disk. */
    void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Puts the file in the target's place, in one step wherever the disk can do that. */
    void replace(Path file, Path target) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes a file away that is not needed after all. */
    void discard(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
