package org.csplan.core.finding;

import java.util.Objects;

/**
 * A cell of a workbook, named as its reader sees it.
 *
 * @param sheet the name on the sheet's tab
 * @param cell the cell ({@code E7}) or range ({@code A4:H15}) as a spreadsheet names it
 */
public record Location(String sheet, String cell) {

    /** Refuses a missing sheet or cell. */
    public Location {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
    }

    /** The place as a formula would name it: {@code 'ASB'!E7}. */
    @Override
    public String toString() {
        return "'" + sheet.replace("'", "''") + "'!" + cell;
    }
}
