package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.CellStyle;

/** The styles of a workbook; each is made when a cell first uses it. */
final class Stylesheet {

    private final Palette palette;
    private final boolean from1904;
    private final List<FontLook> fonts;
    private final List<FillLook> fills;
    private final List<Boolean> borders;
    private final List<CellFormat> formats;
    private final Map<Integer, String> numberCodes;
    private final Map<Integer, ShownValues> views = new HashMap<>();
    private final CellStyle[] styles;

    Stylesheet(StylesReader read, Palette palette, boolean from1904) {
        this.palette = palette;
        this.from1904 = from1904;
        fonts = read.fonts;
        fills = read.fills;
        borders = read.borders;
        formats = read.formats;
        numberCodes = read.numberCodes;
        styles = new CellStyle[Math.max(1, formats.size())];
    }

    /** How many styles there are, at least one. */
    int count() {
        return styles.length;
    }

    Palette palette() {
        return palette;
    }

    /** The style of that number; the first one, where there is none. */
    CellStyle style(int number) {
        int place = number < 0 || number >= styles.length ? 0 : number;
        if (styles[place] == null) {
            styles[place] = place < formats.size() ? make(formats.get(place)) : new CellStyle(CellLook.PLAIN, view(0));
        }
        return styles[place];
    }

    private CellStyle make(CellFormat format) {
        FontLook font = at(fonts, format.font(), FontLook.PLAIN);
        ShownValues view = view(format.numberFormat());
        CellLook look = new CellLook(
                at(fills, format.fill(), FillLook.NONE).ofCell(palette),
                Optional.empty(),
                letters(font),
                Optional.empty(),
                font.bold(),
                font.struckThrough(),
                font.size(),
                font.symbols(),
                at(borders, format.border(), false),
                view.format().isPercentage(),
                view.format().showsDay());
        return new CellStyle(look, view);
    }

    Optional<CellColour> letters(FontLook font) {
        return font.colour().flatMap(spec -> spec.in(palette));
    }

    private ShownValues view(int numberFormat) {
        return views.computeIfAbsent(numberFormat, id -> {
            String code = numberCodes.get(id);
            return new ShownValues(NumberFormat.of(id, code), from1904);
        });
    }

    private static <T> T at(List<T> list, int index, T otherwise) {
        return index >= 0 && index < list.size() ? list.get(index) : otherwise;
    }

    /** What one style is put together from, by number. */
    record CellFormat(int numberFormat, int font, int fill, int border) {}

    /** A workbook without styles. */
    static Stylesheet none(Palette palette, boolean from1904) {
        return new Stylesheet(new StylesReader(), palette, from1904);
    }

    /** The parts of the styles as they are read. */
    static final class StylesReader {

        private final List<FontLook> fonts = new ArrayList<>();
        private final List<FillLook> fills = new ArrayList<>();
        private final List<Boolean> borders = new ArrayList<>();
        private final List<CellFormat> formats = new ArrayList<>();
        private final Map<Integer, String> numberCodes = new HashMap<>();

        Stylesheet read(Xml xml, Palette palette, boolean from1904) {
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "numFmts" -> readNumberFormats(xml);
                    case "fonts" -> readEach(xml, "font", () -> fonts.add(FontLook.read(xml)));
                    case "fills" -> readEach(xml, "fill", () -> fills.add(FillLook.read(xml)));
                    case "borders" -> readEach(xml, "border", () -> borders.add(readBorder(xml)));
                    case "cellXfs" -> readEach(xml, "xf", () -> formats.add(readFormat(xml)));
                    case "colors" -> readColours(xml, palette);
                    default -> xml.skip();
                }
            }
            return new Stylesheet(this, palette, from1904);
        }

        private static void readEach(Xml xml, String name, Runnable one) {
            while (xml.nextChild()) {
                if (xml.name().equals(name)) {
                    one.run();
                } else {
                    xml.skip();
                }
            }
        }

        private void readNumberFormats(Xml xml) {
            while (xml.nextChild()) {
                String code = xml.attribute("formatCode");
                if (xml.name().equals("numFmt") && code != null) {
                    numberCodes.put(xml.number("numFmtId", -1), code);
                }
                xml.skip();
            }
        }

        private static boolean readBorder(Xml xml) {
            boolean bordered = false;
            while (xml.nextChild()) {
                String style = xml.attribute("style");
                bordered |=
                        style != null && !style.equals("none") && !xml.name().equals("diagonal");
                xml.skip();
            }
            return bordered;
        }

        private static CellFormat readFormat(Xml xml) {
            CellFormat format = new CellFormat(
                    xml.number("numFmtId", 0),
                    xml.number("fontId", 0),
                    xml.number("fillId", 0),
                    xml.number("borderId", 0));
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
}
