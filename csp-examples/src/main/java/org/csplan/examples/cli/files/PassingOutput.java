package org.csplan.examples.cli.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A result that is written as it comes. */
final class PassingOutput implements Output {

    private final OutputStream stream;

    PassingOutput(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
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
        // The stream is somebody else's.
    }
}
