package org.csplan.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.csplan.excel.source.ReadLimits;
import org.csplan.excel.source.UnreadableWorkbookException;
import org.csplan.excel.write.patch.UpdateRefusedException;
import org.csplan.excel.write.patch.WorkbookPatch;

/** A workbook that somebody else made, as its bytes. */
final class WorkbookFile {

    private static final int[] ZIP = {'P', 'K'};
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};

    private final byte[] bytes;
    private final String name;

    private WorkbookFile(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    static WorkbookFile read(Path file) {
        try {
            if (Files.size(file) > ReadLimits.STANDARD.fileBytes()) {
                throw new UnreadableWorkbookException("it is too large for a plan");
            }
            return new WorkbookFile(Files.readAllBytes(file), String.valueOf(file.getFileName()));
        } catch (NoSuchFileException e) {
            throw new UnreadableWorkbookException("there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableWorkbookException("it may not be read", e);
        } catch (IOException e) {
            throw new UnreadableWorkbookException("it can't be read (" + e.getMessage() + ")", e);
        }
    }

    static WorkbookFile read(InputStream in, String name) throws IOException {
        long most = ReadLimits.STANDARD.fileBytes();
        byte[] bytes = in.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw new UnreadableWorkbookException("it is too large for a plan");
        }
        return new WorkbookFile(bytes, name);
    }

    byte[] bytes() {
        return bytes;
    }

    String name() {
        return name;
    }

    /** Whether it is of the old {@code .xls} kind, or protected by a password, which is wrapped the same way. */
    boolean isCompound() {
        return startsWith(COMPOUND);
    }

    /** The workbook to be changed part by part. */
    WorkbookPatch patch(String otherwise) {
        if (!startsWith(ZIP)) {
            throw new UpdateRefusedException(otherwise + "; save it as .xlsx, without a password");
        }
        return WorkbookPatch.of(bytes);
    }

    private boolean startsWith(int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
