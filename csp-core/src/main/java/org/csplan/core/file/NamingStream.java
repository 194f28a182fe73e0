package org.csplan.core.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A stream to a file that names the file in what it throws, whoever writes to it. */
final class NamingStream extends OutputStream {

    private final Path target;
    private final OutputStream out;

    NamingStream(Path target, OutputStream out) {
        this.target = target;
        this.out = out;
    }

    /** What is thrown of a file that can't be written. */
    static UnwritableFileException unwritable(Path file, IOException e) {
        String reason = e instanceof NoSuchFileException ? "no file can be made there" : Reasons.of(e);
        return new UnwritableFileException(file, reason, e);
    }

    @Override
    public void write(int b) {
        try {
            out.write(b);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** Only hands on what is left; whoever opened the file closes it. */
    @Override
    public void close() {
        flush();
    }
}
