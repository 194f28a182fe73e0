package org.csplan.examples.cli.files;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The unfinished files of {@link WholeFile}. None outlives the process that writes it, if that ends by any signal that
 * can be caught; what a process that was killed left in a folder, the next one that writes there takes away.
 */
final class PartFiles {

    private static final String PREFIX = ".csp-";
    private static final String SUFFIX = ".part";

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();
    private static final Set<Path> SWEPT = new HashSet<>();

    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PartFiles::end));
    }

    private PartFiles() {}

    static Path create(Path folder) throws IOException {
        sweep(folder);
        Path part = folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
        OPEN.add(part);
        return part;
    }

    /** Opens a new part under a lock, by which others see that it is being written. */
    static FileChannel open(Path part) throws IOException {
        FileChannel channel = openNew(part);
        try {
            channel.tryLock();
        } catch (IOException e) {
            // A file system without locks: then nobody can take the part for a stale one either.
        }
        return channel;
    }

    private static synchronized FileChannel openNew(Path part) throws IOException {
        if (ending) {
            throw new IOException("csp is being ended");
        }
        return FileChannel.open(part, CREATE_NEW, WRITE);
    }

    private static synchronized void end() {
        ending = true;
        OPEN.forEach(PartFiles::deleteQuietly);
    }

    static void forget(Path part) {
        OPEN.remove(part);
    }

    private static synchronized void sweep(Path folder) throws IOException {
        if (!SWEPT.add(folder.toAbsolutePath().normalize())) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path part : parts) {
                if (!OPEN.contains(part) && isAbandoned(part)) {
                    deleteQuietly(part);
                }
            }
        }
    }

    private static boolean isAbandoned(Path part) {
        try (FileChannel channel = FileChannel.open(part, WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
            OPEN.remove(part);
        } catch (IOException e) {
            // It is in nobody's way, and there is nobody left to tell.
        }
    }
}
