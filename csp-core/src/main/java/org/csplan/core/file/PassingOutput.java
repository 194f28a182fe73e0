package org.csplan.core.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A result that is written as it comes. */
final class PassingOutput implements Output {

    private final OutputStream stream;
    private final Closeable opened;

    /**
     * Passes on to that stream.
     *
     * @param opened what has to be closed at the end
     */
    PassingOutput(OutputStream stream, Closeable opened) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
        this.opened = opened;
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void complete() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            opened.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
