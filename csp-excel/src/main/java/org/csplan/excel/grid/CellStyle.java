package org.csplan.excel.grid;

import java.util.Objects;

/**
 * What the cells of one style have in common: their look, and how their values are shown.
 *
 * @param look how they look
 * @param values how a value in them is shown
 */
public record CellStyle(CellLook look, ValueView values) {

    /** Refuses a style without a look or a view of values. */
    public CellStyle {
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(values, "values");
    }
}
