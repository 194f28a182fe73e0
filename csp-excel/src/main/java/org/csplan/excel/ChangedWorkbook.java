package org.csplan.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.csplan.core.file.Output;
import org.csplan.core.file.UnwritableFileException;

/** A workbook with its changes, not yet written. */
public final class ChangedWorkbook {

    private final byte[] bytes;

    ChangedWorkbook(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Writes it to that file, whole or not at all; an existing one is replaced.
     *
     * @throws UnwritableFileException if the file can't be written
     */
    public void save(Path file) {
        Output.write(file, out -> out.write(bytes));
    }

    /**
     * Writes it to a stream, which is left open.
     *
     * @throws IOException if the stream does
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
        out.flush();
    }
}
