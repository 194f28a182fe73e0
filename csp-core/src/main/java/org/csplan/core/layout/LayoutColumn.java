package org.csplan.core.layout;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a layout: what it holds and what stands over it.
 *
 * @param field what it holds
 * @param heading what stands over it; {@code {period}} and {@code {period-before}} stand for the plan's period and the
 *     one before it. A blank heading is that of a column that nothing stands over
 * @param column its letters, where a grid has to be read by position because headings don't tell
 * @param whenFilled whether a writer leaves it out of a workbook whose plan has nothing for it
 */
public record LayoutColumn(Field field, String heading, Optional<String> column, boolean whenFilled) {

    /** Refuses a column without a field or a heading. */
    public LayoutColumn {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(heading, "heading");
        column = Objects.requireNonNullElse(column, Optional.empty());
    }

    /** A column that is told by its heading. */
    public static LayoutColumn of(Field field, String heading) {
        return new LayoutColumn(field, heading, Optional.empty(), false);
    }

    /** This column, but left out of a workbook whose plan has nothing for it. */
    public LayoutColumn whenFilledOnly() {
        return new LayoutColumn(field, heading, column, true);
    }
}
