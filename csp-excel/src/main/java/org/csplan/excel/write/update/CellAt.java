package org.csplan.excel.write.update;

import java.util.Optional;
import org.csplan.core.finding.Location;
import org.csplan.excel.grid.CellName;

/**
 * A cell of a workbook.
 *
 * @param sheet the name of its sheet
 * @param row counted from 0
 * @param column counted from 0
 */
record CellAt(String sheet, int row, int column) {

    /** The cell, or the first one of the range, that a location names. */
    static Optional<CellAt> of(Location location) {
        String name = location.cell();
        int letters = 0;
        while (letters < name.length() && Character.isLetter(name.charAt(letters))) {
            letters++;
        }
        int end = letters;
        while (end < name.length() && Character.isDigit(name.charAt(end))) {
            end++;
        }
        return letters == 0 || end == letters
                ? Optional.empty()
                : Optional.of(new CellAt(
                        location.sheet(),
                        Integer.parseInt(name, letters, end, 10) - 1,
                        CellName.column(name.substring(0, letters))));
    }

    Location location() {
        return new Location(sheet, name());
    }

    /** Its name on its sheet. */
    String name() {
        return CellName.of(row, column);
    }

    CellAt inRow(int otherRow) {
        return new CellAt(sheet, otherRow, column);
    }

    @Override
    public String toString() {
        return location().toString();
    }
}
