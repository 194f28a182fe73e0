package org.csplan.excel.source;

import java.io.InputStream;
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
        return readBytes(WorkbookBytes.read(file, limits), file.getFileName().toString());
    }

    /**
     * Reads a stream to its end, without closing it; the name is for messages.
     *
     * @throws UnreadableWorkbookException if it can't be read as a workbook
     */
    public Grid read(InputStream in, String name) {
        return readBytes(WorkbookBytes.read(in, limits), name);
    }

    private Grid readBytes(byte[] file, String name) {
        try {
            return read(file, name);
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Refusal.damaged("something in it is not as it is in a workbook", e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableWorkbookException(
                    "there is not enough memory to read it; give Java more, with -Xmx", e);
        }
    }

    private Grid read(byte[] file, String name) {
        FileKind kind = FileKind.of(file);
        return switch (kind) {
            case PACKAGE -> PackageReader.read(file, name, limits);
            case CONTAINER -> new ContainerFile(file, name, limits, password).read();
            case BARE_RECORDS -> ContainerFile.readRecords(file, name, Optional.empty(), limits, password);
            default -> throw new UnreadableWorkbookException(kind.refusal().orElseThrow());
        };
    }
}
