package org.csplan.excel.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
        if (Files.isDirectory(file)) {
            throw new UnreadableWorkbookException("it is a folder, not a workbook");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > limits.fileBytes()) {
                throw tooLarge();
            }
            return read(in, file.getFileName().toString());
        } catch (NoSuchFileException e) {
            throw new UnreadableWorkbookException("there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableWorkbookException("its permissions don't allow reading it", e);
        } catch (IOException e) {
            throw unreadable(e);
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
            throw unreadable(e);
        }
        if (file.length > limits.fileBytes()) {
            throw tooLarge();
        }
        try {
            return read(file, name);
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Refusal.damaged("something in it is not as it is in a workbook", e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableWorkbookException("there is not enough memory to read it", e);
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

    private UnreadableWorkbookException tooLarge() {
        return Refusal.limit("fileBytes", "it is larger than " + limits.fileBytes() + " bytes", limits.fileBytes());
    }

    private static UnreadableWorkbookException unreadable(IOException e) {
        return new UnreadableWorkbookException("reading it failed: " + e.getMessage(), e);
    }
}
