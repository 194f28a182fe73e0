package org.csplan.excel.write;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each written once. */
final class SharedTexts {

    private static final Object[] PRESERVED = {"xml:space", "preserve"};

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int uses;

    /** The place of a text in the part that holds them all. */
    int placeOf(String text) {
        uses++;
        return places.computeIfAbsent(text, t -> places.size());
    }

    void write(Xml xml) {
        xml.open("sst", "xmlns", XlsxPackage.MAIN, "count", uses, "uniqueCount", places.size());
        for (String text : places.keySet()) {
            xml.markup("<si>").text("t", Xml.cellText(text), PRESERVED).markup("</si>");
        }
    }
}
