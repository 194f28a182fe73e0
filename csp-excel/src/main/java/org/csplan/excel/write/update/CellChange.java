package org.csplan.excel.write.update;

import java.util.Objects;
import org.csplan.core.finding.Location;

/**
 * One change to a workbook.
 *
 * @param kind what happens
 * @param place the cell, by its name in the workbook as it was; for a new row its name in the workbook as it will be
 * @param before what it says, or its fill
 * @param after what it will say, or its fill
 */
public record CellChange(Kind kind, Location place, String before, String after) {

    /** What happens to a cell. */
    public enum Kind {
        /** It says something else. */
        VALUE,
        /** It has another fill. */
        FILL,
        /** It is in a row that is put in. */
        NEW_ROW,
        /** It is struck through. */
        STRUCK,
        /** Its row is taken out. */
        DELETED_ROW
    }

    /** Refuses a missing part. */
    public CellChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
