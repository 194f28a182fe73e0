package org.csplan.examples.cli.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A result on its way to its place. Whatever fails is a {@link Refusal}. */
public interface Output extends Closeable {

    /** The way to a file, or to a device or pipe, which can't be written whole. */
    static Output to(Path target) {
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            try {
                return passing(new RefusingStream(target, Files.newOutputStream(target)));
            } catch (IOException e) {
                throw Refusal.ofWriting(target, e);
            }
        }
        return WholeFile.startFor(target);
    }

    /** The way to a stream that is written as it comes, and stays open. */
    static Output passing(OutputStream stream) {
        return new PassingOutput(stream);
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
