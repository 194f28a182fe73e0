package org.csplan.excel.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Takes a whole workbook into memory, if it is not larger than its limit. */
public final class WorkbookBytes {

    private WorkbookBytes() {}

    /**
     * The bytes of a file.
     *
     * @throws UnreadableWorkbookException if it can't be read, or is too large
     */
    public static byte[] read(Path file, ReadLimits limits) {
        if (Files.isDirectory(file)) {
            throw new UnreadableWorkbookException("it is a folder, not a workbook");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > limits.fileBytes()) {
                throw tooLarge(limits);
            }
            return read(in, limits);
        } catch (NoSuchFileException e) {
            throw new UnreadableWorkbookException("there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableWorkbookException("its permissions don't allow reading it", e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The bytes of a stream, which is read to its end and left open.
     *
     * @throws UnreadableWorkbookException if it can't be read, or is too large
     */
    public static byte[] read(InputStream in, ReadLimits limits) {
        byte[] bytes;
        try {
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1));
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (bytes.length > limits.fileBytes()) {
            throw tooLarge(limits);
        }
        return bytes;
    }

    private static UnreadableWorkbookException tooLarge(ReadLimits limits) {
        return Refusal.limit("fileBytes", "it is larger than " + limits.fileBytes() + " bytes", limits.fileBytes());
    }

    private static UnreadableWorkbookException unreadable(IOException e) {
        return new UnreadableWorkbookException("reading it failed: " + e.getMessage(), e);
    }
}
