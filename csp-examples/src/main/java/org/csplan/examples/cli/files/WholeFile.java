package org.csplan.examples.cli.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is written beside its place and moved there when it is complete. Until then whatever stood there stands
 * there still; if it is closed before, nothing of it is left. Whatever fails is a {@link Refusal}.
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
        this.stream = new RefusingStream(target, new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    }

    /** Starts a file that is to stand there. */
    public static WholeFile startFor(Path target) {
        Path part = null;
        try {
            Path place = place(target);
            Targets.check(target, place);
            part = PartFiles.create(place.toAbsolutePath().getParent());
            return new WholeFile(target, part, PartFiles.open(part));
        } catch (IOException e) {
            if (part != null) {
                PartFiles.deleteQuietly(part);
            }
            throw Refusal.ofWriting(target, e);
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
            throw Refusal.ofWriting(target, e);
        }
    }

    /** Moves the complete file to another place in the same folder than it was started for. */
    public void moveTo(Path other) {
        try {
            Path place = place(other);
            bringToDisk();
            keepPermissions(place);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            moved = true;
            PartFiles.forget(part);
        } catch (IOException e) {
            throw Refusal.ofWriting(other, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            if (moved) {
                throw Refusal.ofWriting(target, e);
            }
        } finally {
            if (!moved) {
                PartFiles.deleteQuietly(part);
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
}
