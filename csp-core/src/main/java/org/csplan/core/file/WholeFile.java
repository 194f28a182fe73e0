package org.csplan.core.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is written beside its place and moved there when it is complete. Until then whatever stood there stands
 * there still; if it is closed before, nothing of it is left.
 */
public final class WholeFile implements Output {

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean moved;

    private WholeFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.stream = new NamingStream(target, new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    }

    /**
     * Starts a file that is to stand there.
     *
     * @throws UnwritableFileException if it can't, as far as can be told before
     */
    public static WholeFile startFor(Path target) {
        Path part = null;
        try {
            Path place = place(target);
            Targets.check(target, place);
            part = UnfinishedFiles.nameIn(place.toAbsolutePath().getParent());
            return new WholeFile(target, part, UnfinishedFiles.open(part));
        } catch (IOException e) {
            if (part != null) {
                UnfinishedFiles.discard(part);
            }
            throw NamingStream.unwritable(target, e);
        }
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void complete() {
        moveTo(target);
    }

    /** Brings what is written so far to the disk, which takes a while; moving it then doesn't. */
    public void bringToDisk() {
        try {
            stream.flush();
            channel.force(true);
        } catch (IOException e) {
            throw NamingStream.unwritable(target, e);
        }
    }

    /** Moves the complete file to another place in the same folder than it was started for. */
    public void moveTo(Path other) {
        bringToDisk();
        try {
            Path place = place(other);
            Targets.check(other, place);
            keepPermissions(place);
            replace(place);
            moved = true;
            UnfinishedFiles.forget(part);
        } catch (IOException e) {
            throw NamingStream.unwritable(other, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Either all of it is on the disk already, or none of it is wanted.
        } finally {
            if (!moved) {
                UnfinishedFiles.discard(part);
            }
        }
    }

    /** A link stays, and what it leads to is replaced. */
    private static Path place(Path target) throws IOException {
        return Files.exists(target) ? target.toRealPath() : target;
    }

    /** Who could read the file before can read it afterwards. */
    private void keepPermissions(Path place) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (old != null && Files.exists(place)) {
            Files.setPosixFilePermissions(part, old.readAttributes().permissions());
        }
    }

    private void replace(Path place) throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
