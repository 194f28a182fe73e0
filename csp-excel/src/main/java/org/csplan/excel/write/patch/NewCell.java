package org.csplan.excel.write.patch;

import java.util.Objects;
import java.util.Optional;
import org.csplan.core.finding.Location;

/**
 * A cell of a new sheet.
 *
 * @param text what it says
 * @param link the cell of the workbook that it leads to
 */
public record NewCell(String text, Optional<Location> link) {

    /** Refuses a missing part. */
    public NewCell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(link, "link");
    }

    /** A cell that leads nowhere. */
    public static NewCell of(String text) {
        return new NewCell(text, Optional.empty());
    }

    /** A cell that leads to another. */
    public static NewCell of(String text, Location link) {
        return new NewCell(text, Optional.of(link));
    }
}
