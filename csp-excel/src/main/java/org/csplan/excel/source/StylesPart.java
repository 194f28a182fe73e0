package org.csplan.excel.source;

import org.csplan.excel.source.StyleTables.CellFormat;

/** Reads the part with the styles of a package. */
final class StylesPart {

    private final Xml xml;
    private final Palette palette;
    private final StyleTables tables = new StyleTables();

    private StylesPart(Xml xml, Palette palette) {
        this.xml = xml;
        this.palette = palette;
    }

    /** What styles are put together from; the workbook's own indexed colours go into the palette. */
    static StyleTables read(Xml xml, Palette palette) {
        StylesPart part = new StylesPart(xml, palette);
        part.read();
        xml.finish();
        return part.tables;
    }

    private void read() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "numFmts" -> readNumberFormats(xml);
                case "fonts" -> readEach(xml, "font", () -> tables.fonts().add(FontLook.read(xml)));
                case "fills" -> readEach(xml, "fill", () -> tables.fills().add(FillLook.read(xml)));
                case "borders" -> readEach(xml, "border", () -> tables.borders().add(readBorder(xml)));
                case "cellXfs" -> readEach(xml, "xf", () -> tables.formats().add(readFormat(xml)));
                case "dxfs" ->
                    readEach(xml, "dxf", () -> tables.conditionalLooks().add(DxfLook.read(xml)));
                case "colors" -> readColours(xml, palette);
                default -> xml.skip();
            }
        }
    }

    private static void readEach(Xml xml, String name, Runnable one) {
        int count = 0;
        while (xml.nextChild()) {
            checkCount(xml, ++count);
            if (xml.name().equals(name)) {
                one.run();
            } else {
                xml.skip();
            }
        }
    }

    private static void checkCount(Xml xml, int count) {
        if (count > xml.limits().styles()) {
            throw Refusal.styles(xml.limits());
        }
    }

    private void readNumberFormats(Xml xml) {
        int count = 0;
        while (xml.nextChild()) {
            checkCount(xml, ++count);
            String code = xml.attribute("formatCode");
            if (xml.name().equals("numFmt") && code != null) {
                tables.numberCodes().put(xml.number("numFmtId", -1), code);
            }
            xml.skip();
        }
    }

    private static boolean readBorder(Xml xml) {
        boolean bordered = false;
        while (xml.nextChild()) {
            String style = xml.attribute("style");
            bordered |= style != null && !style.equals("none") && !xml.name().equals("diagonal");
            xml.skip();
        }
        return bordered;
    }

    private static CellFormat readFormat(Xml xml) {
        CellFormat format = new CellFormat(
                xml.number("numFmtId", 0), xml.number("fontId", 0), xml.number("fillId", 0), xml.number("borderId", 0));
        xml.skip();
        return format;
    }

    private static void readColours(Xml xml, Palette palette) {
        while (xml.nextChild()) {
            if (xml.name().equals("indexedColors")) {
                for (int index = 0; xml.nextChild(); index++) {
                    String rgb = xml.attribute("rgb");
                    int place = index;
                    if (rgb != null) {
                        ColourSpec.parse(rgb).ifPresent(colour -> palette.set(place, colour));
                    }
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
    }
}
