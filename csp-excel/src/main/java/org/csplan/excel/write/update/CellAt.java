package org.csplan.excel.write.update;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern NAME = Pattern.compile("([A-Za-z]{1,3})(\\d{1,7})(?::.*)?");

    /** The cell, or the first one of the range, that a location names. */
    static Optional<CellAt> of(Location location) {
        Matcher name = NAME.matcher(location.cell());
        return name.matches()
                ? Optional.of(new CellAt(
                        location.sheet(), Integer.parseInt(name.group(2)) - 1, CellName.column(name.group(1))))
                : Optional.empty();
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
