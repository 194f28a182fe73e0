package org.csplan.excel.source;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridSheet;

/** Reads made workbooks. */
final class Read {

    private Read() {}

    static Grid grid(byte[] file) {
        return grid(file, ReadLimits.STANDARD);
    }

    static Grid grid(byte[] file, ReadLimits limits) {
        return WorkbookSource.create(limits, Optional.empty()).read(new ByteArrayInputStream(file), "plan.xlsx");
    }

    static GridSheet sheet(PackageMaker maker) {
        return grid(maker.make()).sheets().get(0);
    }

    /** The first cell of the first sheet. */
    static GridCell cell(PackageMaker maker) {
        return sheet(maker).cell(0, 0);
    }

    /** Why the file is refused. */
    static String refusal(byte[] file) {
        return refusal(file, ReadLimits.STANDARD);
    }

    static String refusal(byte[] file, ReadLimits limits) {
        return catchThrowableOfType(UnreadableWorkbookException.class, () -> grid(file, limits))
                .getMessage();
    }
}
