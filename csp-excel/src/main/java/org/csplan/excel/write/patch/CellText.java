package org.csplan.excel.write.patch;

import java.util.List;
import java.util.Optional;
import org.csplan.excel.write.ooxml.XmlAttribute;

/**
 * A cell in the text of a sheet.
 *
 * @param column counted from 0
 * @param style the number of its style
 * @param attributes of its element
 * @param start where its start tag begins
 * @param end where its end tag ends
 * @param formula the formula in it
 * @param value what its value element says: a number, a text, or the number of a shared text
 */
record CellText(
        int column,
        int style,
        List<XmlAttribute> attributes,
        int start,
        int end,
        Optional<Formula> formula,
        Optional<String> value) {

    /**
     * A formula in a cell.
     *
     * @param attributes of its element
     * @param name of its element, with its prefix
     * @param text the formula; empty for one that shares another's
     * @param start where its start tag begins
     * @param end where its end tag ends
     */
    record Formula(List<XmlAttribute> attributes, String name, String text, int start, int end) {

        Optional<XmlAttribute> attribute(String plainName) {
            return attributes.stream()
                    .filter(attribute -> attribute.name().equals(plainName))
                    .findFirst();
        }

        Optional<String> value(String plainName) {
            return attribute(plainName).map(XmlAttribute::value);
        }

        boolean is(String type) {
            return value("t").filter(type::equals).isPresent();
        }
    }

    Optional<XmlAttribute> attribute(String plainName) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(plainName))
                .findFirst();
    }
}
