package org.csplan.excel.write.patch;

import org.csplan.core.finding.Location;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.write.ooxml.XmlText;

/** The links of a new sheet, which stand behind all its cells. */
final class SheetLinks {

    /** Excel takes a sheet with more of them for damaged. */
    private static final int MOST = 65_530;

    private final StringBuilder links = new StringBuilder();
    private int count;

    /** Adds the link of a cell; false if it has none, or the sheet too many already. */
    boolean add(int row, int column, NewCell cell) {
        if (cell.link().isEmpty() || count == MOST) {
            return false;
        }
        Location to = cell.link().get();
        links.append("<hyperlink ref=\"" + CellName.of(row, column) + "\" location=\""
                + XmlText.attribute(to.toString()) + "\" display=\"" + XmlText.attribute(cell.text()) + "\"/>");
        count++;
        return true;
    }

    /** The element that holds them; empty without links. */
    String xml() {
        return count == 0 ? "" : "<hyperlinks>" + links + "</hyperlinks>";
    }
}
