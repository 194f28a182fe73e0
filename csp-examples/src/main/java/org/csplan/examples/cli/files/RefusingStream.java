package org.csplan.examples.cli.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A stream to a file that names the file in what it throws, whoever writes to it. */
final class RefusingStream extends OutputStream {

    private final Path target;
    private final OutputStream out;

    RefusingStream(Path target, OutputStream out) {
        this.target = target;
        this.out = out;
    }

    @Override
    public void write(int b) {
        try {
            out.write(b);
        } catch (IOException e) {
            throw Refusal.ofWriting(target, e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw Refusal.ofWriting(target, e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw Refusal.ofWriting(target, e);
        }
    }

    /** Only hands on what is left; whoever opened the file closes it. */
    @Override
    public void close() {
        flush();
    }
}
