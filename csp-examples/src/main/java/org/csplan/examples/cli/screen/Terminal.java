package org.csplan.examples.cli.screen;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a command prints: results to standard output, everything else to standard error. Standard output never throws;
 * what went wrong with it is asked for at the end.
 */
public final class Terminal {

    private final StandardOutput standardOutput;
    private final OutputStream bytes;
    private final PrintStream out;
    private final PrintStream err;
    private final Screens screens;
    private final boolean coloured;
    private boolean statusShown;

    private Terminal(OutputStream out, OutputStream err, Charset charset, Screens screens, boolean coloured) {
        this.standardOutput = new StandardOutput(out);
        this.bytes = new BufferedOutputStream(standardOutput, 1 << 16);
        this.out = new PrintStream(bytes, false, charset);
        this.err = new PrintStream(err, true, charset);
        this.screens = screens;
        this.coloured = coloured;
    }

    /** The streams of this process. */
    public static Terminal ofProcess() {
        Screens screens = Screens.ofProcess();
        boolean wantsColours = blank(System.getenv("NO_COLOR")) && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                charset(screens),
                screens,
                wantsColours);
    }

    /** Streams that are no screens, in UTF-8. */
    public static Terminal of(OutputStream out, OutputStream err) {
        return new Terminal(out, err, StandardCharsets.UTF_8, new Screens(false, false), false);
    }

    /** Standard output for text. */
    public PrintStream out() {
        return out;
    }

    /** Standard output for bytes; it can't be closed. */
    public OutputStream bytes() {
        return bytes;
    }

    /** Whether standard output may be coloured. */
    public boolean isOutColoured() {
        return coloured && screens.out();
    }

    /** Whether standard error is a screen, on which a line may be written over. */
    public boolean isErrScreen() {
        return screens.err();
    }

    /** Prints one line to standard error. */
    public synchronized void tell(String line) {
        clearStatus();
        err.println(Printable.line(line));
    }

    /** Prints several lines to standard error. */
    public synchronized void tellAll(String lines) {
        clearStatus();
        err.println(lines);
    }

    /** Prints where something was thrown, for those who asked for it. */
    public synchronized void trace(Throwable thrown) {
        clearStatus();
        thrown.printStackTrace(err);
    }

    /** Shows a line on the screen that the next one is written over. */
    public synchronized void showStatus(String line) {
        err.print("\r" + line + "\033[K");
        err.flush();
        statusShown = true;
    }

    /** Takes that line away. */
    public synchronized void clearStatus() {
        if (statusShown) {
            err.print("\r\033[K");
            statusShown = false;
        }
    }

    /** Brings everything out, and says what went wrong with standard output, if anything did. */
    public Optional<IOException> finish() {
        out.flush();
        err.flush();
        return standardOutput.failure();
    }

    /** A screen of Windows has an encoding of its own; all else is UTF-8, whatever the locale. */
    private static Charset charset(Screens screens) {
        String told = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows && screens.out() && told != null && Charset.isSupported(told)
                ? Charset.forName(told)
                : StandardCharsets.UTF_8;
    }

    private static boolean blank(String value) {
        return value == null || value.isEmpty();
    }
}
