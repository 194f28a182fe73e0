package org.csplan.excel.write.patch;

import java.util.Map;
import java.util.TreeMap;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlPart;

/**
 * What a cell format says, however it is written.
 *
 * @param attributes by name; that something applies goes without saying
 * @param inside its elements, as written
 */
record FormatLook(Map<String, String> attributes, String inside) {

    static FormatLook of(XmlPart format) {
        XmlElement root = format.root();
        Map<String, String> attributes = new TreeMap<>();
        root.attributes().stream()
                .filter(attribute -> !(attribute.name().startsWith("apply") && CellRow.isTrue(attribute.value())))
                .forEach(attribute -> attributes.put(attribute.name(), attribute.value()));
        String inside = root.isEmptyTag() ? "" : format.text().substring(root.contentStart(), root.contentEnd());
        return new FormatLook(attributes, inside.strip());
    }
}
