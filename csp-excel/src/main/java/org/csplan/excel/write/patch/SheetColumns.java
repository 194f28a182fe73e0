package org.csplan.excel.write.patch;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.csplan.excel.write.ooxml.XmlElement;

/** What a sheet says of its columns; of several that speak of one column the first counts. */
final class SheetColumns {

    private static final int MOST = 16_384;

    private final List<XmlElement> entries;
    /** The entry of each column; empty before the first is asked for. */
    private XmlElement[] byColumn = {};

    /** Those of the sheet of that root. */
    SheetColumns(XmlElement sheet) {
        entries = sheet.child("cols").map(cols -> cols.children("col")).orElse(List.of());
    }

    /** The style of cells that have none of their own. */
    int style(int column) {
        return entry(column).map(col -> number(col, "style")).orElse(0);
    }

    Optional<Double> width(int column) {
        return entry(column).flatMap(col -> RowFit.number(col, "width"));
    }

    private Optional<XmlElement> entry(int column) {
        if (entries.isEmpty() || column >= MOST) {
            return Optional.empty();
        }
        if (byColumn.length == 0) {
            byColumn = byColumn();
        }
        return Optional.ofNullable(byColumn[column]);
    }

    /** A column that an entry spoke of is not looked at again, so thousands that all speak of all columns do no harm. */
    private XmlElement[] byColumn() {
        XmlElement[] columns = new XmlElement[MOST];
        BitSet told = new BitSet(MOST);
        for (XmlElement entry : entries) {
            int last = Math.min(number(entry, "max"), MOST) - 1;
            int first = Math.max(number(entry, "min"), 1) - 1;
            for (int i = told.nextClearBit(first); i <= last; i = told.nextClearBit(i)) {
                columns[i] = entry;
                told.set(i);
            }
        }
        return columns;
    }

    private static int number(XmlElement element, String attribute) {
        return element.value(attribute)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
