package org.csplan.excel;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridSheet;
import org.csplan.excel.source.ReadLimits;
import org.csplan.excel.source.WorkbookBytes;
import org.csplan.excel.source.WorkbookSource;
import org.csplan.excel.write.patch.UpdateRefusedException;
import org.csplan.excel.write.patch.WorkbookPatch;

/** A workbook that somebody else made, as its bytes. */
final class WorkbookFile {

    private static final int[] ZIP = {'P', 'K'};
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};

    private final byte[] bytes;
    private final String name;
    private final ReadLimits limits;

    private WorkbookFile(byte[] bytes, String name, ReadLimits limits) {
        this.bytes = bytes;
        this.name = name;
        this.limits = limits;
    }

    static WorkbookFile read(Path file, ReadLimits limits) {
        return new WorkbookFile(WorkbookBytes.read(file, limits), String.valueOf(file.getFileName()), limits);
    }

    static WorkbookFile read(InputStream in, String name, ReadLimits limits) {
        return new WorkbookFile(WorkbookBytes.read(in, limits), name, limits);
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
        return WorkbookPatch.of(bytes).unpackingAtMost(limits.unpackedBytes());
    }

    /** Whether it has a sheet of that name that is like this. */
    boolean holds(String sheet, Predicate<GridSheet> like) {
        Grid grid = WorkbookSource.create(limits, Optional.empty()).read(new ByteArrayInputStream(bytes), name);
        return grid.sheets().stream().anyMatch(one -> one.name().equalsIgnoreCase(sheet) && like.test(one));
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
