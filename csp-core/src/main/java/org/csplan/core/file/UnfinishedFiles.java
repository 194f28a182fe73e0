package org.csplan.core.file;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The files of this process that are not complete yet, each beside its place under a hidden name that ends in
 * {@code .part}. What a process that was killed left in a folder, the next one that writes there takes away.
 */
public final class UnfinishedFiles {

    private static final String PREFIX = ".csp-";
    private static final String SUFFIX = ".part";

    /** A folder may be looked through again after so many others. */
    private static final int SWEPT_REMEMBERED = 100;

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();
    private static final Set<Path> SWEPT = new LinkedHashSet<>();

    private static boolean ending;

    private UnfinishedFiles() {}

    /**
     * From now on, none outlives this process if it ends by any signal that can be caught. For programs that are all of
     * their process; one that is not has to let what it writes come to its end.
     */
    public static void discardAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::end));
    }

    /** The name need not be secret, only unlikely to be taken: a part is opened as a new file or not at all. */
    static Path nameIn(Path folder) {
        sweep(folder);
        String name = Long.toHexString(ThreadLocalRandom.current().nextLong());
        Path part = folder.resolve(PREFIX + name + SUFFIX);
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
            throw new IOException("the program is being ended");
        }
        return FileChannel.open(part, CREATE_NEW, WRITE);
    }

    private static synchronized void end() {
        ending = true;
        OPEN.forEach(UnfinishedFiles::discard);
    }

    static void forget(Path part) {
        OPEN.remove(part);
    }

    static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
            OPEN.remove(part);
        } catch (IOException e) {
            // It is in nobody's way, and there is nobody left to tell.
        }
    }

    private static synchronized void sweep(Path folder) {
        if (!SWEPT.add(folder.toAbsolutePath().normalize())) {
            return;
        }
        if (SWEPT.size() > SWEPT_REMEMBERED) {
            SWEPT.remove(SWEPT.iterator().next());
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path part : parts) {
                if (!OPEN.contains(part) && isAbandoned(part)) {
                    discard(part);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that can't be listed can still be written in.
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
}
