package org.csplan.core.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A result on its way to its place. What keeps it from a file is an {@link UnwritableFileException}. */
public interface Output extends Closeable {

    /** What is to stand in a file. */
    @FunctionalInterface
    interface Content {

        /** Writes it, and leaves the stream open. */
        void writeTo(OutputStream stream) throws IOException;
    }

    /**
     * Writes that file, whole or not at all: until it is complete, whatever stood there stands there still. Whatever the
     * content throws, nothing is written.
     *
     * @throws UnwritableFileException if it can't be written
     */
    static void write(Path target, Content content) {
        try (Output output = to(target)) {
            content.writeTo(output.stream());
            output.complete();
        } catch (IOException e) {
            throw NamingStream.unwritable(target, e);
        }
    }

    /** The way to a file, or to a device or pipe, which can't be written whole. */
    static Output to(Path target) {
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            try {
                OutputStream device = Files.newOutputStream(target);
                return new PassingOutput(new NamingStream(target, device), device);
            } catch (IOException e) {
                throw NamingStream.unwritable(target, e);
            }
        }
        return WholeFile.startFor(target);
    }

    /** The way to a stream that is written as it comes, and stays open. */
    static Output passing(OutputStream stream) {
        return new PassingOutput(stream, () -> {});
    }

    /** The way to nowhere. */
    static Output none() {
        return passing(OutputStream.nullOutputStream());
    }

    /** Where to write it; it needs no closing. */
    OutputStream stream();

    /** Says that all is written. */
    void complete();

    /** Gives it up, unless it is complete. */
    @Override
    void close();
}
