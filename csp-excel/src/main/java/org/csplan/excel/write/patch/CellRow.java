package org.csplan.excel.write.patch;

import java.util.List;
import java.util.Optional;
import org.csplan.excel.write.ooxml.XmlAttribute;

/**
 * A row in the text of a sheet.
 *
 * @param index counted from 0
 * @param style the number of the style that cells without one have in it
 * @param name of its element, with its prefix
 * @param attributes of its element
 * @param start where its start tag begins
 * @param contentStart where its start tag ends
 * @param contentEnd where its end tag begins
 * @param end where its end tag ends
 * @param emptyTag whether it is written as one tag
 * @param cells its cells, from left to right
 */
record CellRow(
        int index,
        Optional<Integer> style,
        String name,
        List<XmlAttribute> attributes,
        int start,
        int contentStart,
        int contentEnd,
        int end,
        boolean emptyTag,
        List<CellText> cells) {

    Optional<XmlAttribute> attribute(String plainName) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(plainName))
                .findFirst();
    }

    Optional<String> value(String plainName) {
        return attribute(plainName).map(XmlAttribute::value);
    }

    boolean says(String plainName) {
        return value(plainName).filter(CellRow::isTrue).isPresent();
    }

    Optional<CellText> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    /** The prefix of its element with the colon. */
    String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equalsIgnoreCase("true");
    }
}
