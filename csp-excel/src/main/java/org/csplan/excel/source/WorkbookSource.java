package org.csplan.excel.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.csplan.excel.grid.Grid;

/** Reads workbooks as a person sees them. Which kind of workbook a file is, is told by its content. */
public final class WorkbookSource {

    private final ReadLimits limits;
    private final Optional<String> password;

    private WorkbookSource(ReadLimits limits, Optional<String> password) {
        this.limits = limits;
        this.password = password;
    }

    /** A source that reads within these limits, and opens a protected workbook with this password. */
    public static WorkbookSource create(ReadLimits limits, Optional<String> password) {
        return new WorkbookSource(Objects.requireNonNull(limits), Objects.requireNonNull(password));
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableWorkbookException if it can't be read as a workbook
     */
    public Grid read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.getFileName().toString());
        } catch (IOException e) {
            throw new UnreadableWorkbookException("it can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a stream to its end, without closing it; the name is for messages.
     *
     * @throws UnreadableWorkbookException if it can't be read as a workbook
     */
    public Grid read(InputStream in, String name) {
        byte[] file;
        try {
            file = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1));
        } catch (IOException e) {
            throw new UnreadableWorkbookException("it can't be read: " + e.getMessage(), e);
        }
        if (file.length > limits.fileBytes()) {
            throw Refusal.limit("fileBytes", "it is larger than " + limits.fileBytes() + " bytes", limits.fileBytes());
        }
        return FileKind.of(file) == FileKind.LEGACY
                ? new LegacyFile(file, name, limits, password).read()
                : PackageReader.read(file, name, limits);
    }
}
