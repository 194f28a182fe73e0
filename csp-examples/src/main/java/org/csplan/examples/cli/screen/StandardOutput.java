package org.csplan.examples.cli.screen;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** A stream that takes everything and remembers the first thing that went wrong, to be told once at the end. */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private IOException failure;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failure != null) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
        }
    }

    @Override
    public void flush() {
        if (failure != null) {
            return;
        }
        try {
            out.flush();
        } catch (IOException e) {
            failure = e;
        }
    }

    /** What went wrong, unless it is only that the program at the other end, such as {@code head}, wants no more. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(e -> !readerHasLeft(e));
    }

    /** In all the languages of the C library, and on Windows, the message has the English word. */
    private static boolean readerHasLeft(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
