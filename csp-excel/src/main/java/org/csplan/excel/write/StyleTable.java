package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.csplan.excel.write.NewCell.Look;

/** The styles of a workbook, in the order in which its cells first ask for them. */
final class StyleTable {

    /** The first number of a format that is a workbook's own. */
    private static final int FIRST_OWN_FORMAT = 164;

    /** The numbers of a family of fonts and of a set of characters. */
    private static final int SWISS = 2;

    private static final int SYMBOLS = 2;

    private final Map<Style, Integer> styles = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final Map<Lettering, Integer> fonts = new LinkedHashMap<>();
    private final Map<Integer, Integer> fills = new LinkedHashMap<>();
    private final List<Integer> colourings = new ArrayList<>();

    StyleTable() {
        fonts.put(new Lettering(Role.FONT, Role.BODY.points(), false, Role.BLACK), 0);
        styles.put(new Style(Look.inOneLine(Role.KEY_HEADING), "", Role.FONT, false), 0);
    }

    /** The number of the style of that cell. */
    int styleOf(NewCell cell) {
        boolean literal = cell.content() instanceof Content.Words words && words.looksLikeAFormula();
        Style style =
                new Style(cell.look(), cell.content().format(), cell.content().font(), literal);
        return styles.computeIfAbsent(style, s -> styles.size());
    }

    /** The number of the style that a coloured word has. */
    int colouringOf(int fill) {
        if (!colourings.contains(fill)) {
            colourings.add(fill);
        }
        return colourings.indexOf(fill);
    }

    void write(Xml xml) {
        List<Style> own = new ArrayList<>(styles.keySet()).subList(1, styles.size());
        for (Style style : own) {
            if (!style.format().equals(Content.GENERAL)) {
                formats.computeIfAbsent(style.format(), f -> FIRST_OWN_FORMAT + formats.size());
            }
            fonts.computeIfAbsent(Lettering.of(style.look(), style.font()), f -> fonts.size());
            style.look().fill().ifPresent(fill -> fills.computeIfAbsent(fill, f -> 2 + fills.size()));
        }
        Set<Role> headings = headings(own);
        xml.open("styleSheet", "xmlns", XlsxPackage.MAIN);
        numberFormats(xml);
        fonts(xml);
        fills(xml);
        borders(xml);
        xml.open("cellStyleXfs", "count", 1 + headings.size());
        xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
        headings.forEach(role -> xml.empty(
                "xf",
                "numFmtId",
                0,
                "fontId",
                fonts.get(Lettering.of(Look.inOneLine(role), Role.FONT)),
                "fillId",
                0,
                "borderId",
                0));
        xml.close();
        xml.open("cellXfs", "count", styles.size());
        xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0, "xfId", 0);
        own.forEach(style ->
                style(xml, style, new ArrayList<>(headings).indexOf(style.look().role()) + 1));
        xml.close();
        xml.open("cellStyles", "count", 1 + headings.size());
        xml.empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
        int id = 0;
        for (Role role : headings) {
            id++;
            int level = role == Role.TITLE ? 1 : role == Role.THEME ? 3 : 2;
            xml.empty("cellStyle", "name", "Heading " + level, "xfId", id, "builtinId", 15 + level);
        }
        xml.close();
        colourings(xml);
    }

    /** The roles that a screen reader is told of as headings. */
    private static Set<Role> headings(List<Style> styles) {
        Set<Role> headings = new LinkedHashSet<>();
        for (Role role : List.of(Role.TITLE, Role.PRIORITY, Role.SECTION, Role.THEME)) {
            if (styles.stream().anyMatch(style -> style.look().role() == role)) {
                headings.add(role);
            }
        }
        return headings;
    }

    private void numberFormats(Xml xml) {
        if (!formats.isEmpty()) {
            xml.open("numFmts", "count", formats.size());
            formats.forEach((format, id) -> xml.empty("numFmt", "numFmtId", id, "formatCode", format));
            xml.close();
        }
    }

    private void fonts(Xml xml) {
        xml.open("fonts", "count", fonts.size());
        for (Lettering font : fonts.keySet()) {
            xml.open("font");
            if (font.bold()) {
                xml.empty("b");
            }
            xml.empty("sz", "val", font.points());
            xml.empty("color", "rgb", argb(font.colour()));
            xml.empty("name", "val", font.font());
            if (font.font().equals(Role.FONT)) {
                xml.empty("family", "val", SWISS);
            } else {
                xml.empty("charset", "val", SYMBOLS);
            }
            xml.close();
        }
        xml.close();
    }

    private void fills(Xml xml) {
        xml.open("fills", "count", 2 + fills.size());
        xml.open("fill").empty("patternFill", "patternType", "none").close();
        xml.open("fill").empty("patternFill", "patternType", "gray125").close();
        for (int fill : fills.keySet()) {
            xml.open("fill").open("patternFill", "patternType", "solid");
            xml.empty("fgColor", "rgb", argb(fill)).empty("bgColor", "indexed", 64);
            xml.close().close();
        }
        xml.close();
    }

    private static void borders(Xml xml) {
        xml.open("borders", "count", 2);
        xml.open("border");
        for (String side : List.of("left", "right", "top", "bottom", "diagonal")) {
            xml.empty(side);
        }
        xml.close().open("border");
        for (String side : List.of("left", "right", "top", "bottom")) {
            xml.open(side, "style", "thin")
                    .empty("color", "rgb", argb(Role.LINES))
                    .close();
        }
        xml.empty("diagonal").close().close();
    }

    private void style(Xml xml, Style style, int headingStyle) {
        Look look = style.look();
        OptionalInt fill = look.fill();
        List<Object> attributes = new ArrayList<>(List.of(
                "numFmtId", style.format().equals(Content.GENERAL) ? 0 : formats.get(style.format()),
                "fontId", fonts.get(Lettering.of(look, style.font())),
                "fillId", fill.isPresent() ? fills.get(fill.getAsInt()) : 0,
                "borderId", look.role().bordered() ? 1 : 0,
                "xfId", headingStyle));
        if (style.literal()) {
            attributes.addAll(List.of("quotePrefix", 1));
        }
        attributes.addAll(
                List.of("applyNumberFormat", 1, "applyFont", 1, "applyFill", 1, "applyBorder", 1, "applyAlignment", 1));
        xml.open("xf", attributes.toArray());
        xml.empty("alignment", "horizontal", "left", "vertical", "top", "wrapText", look.wrapped() ? 1 : 0);
        xml.close();
    }

    private void colourings(Xml xml) {
        xml.open("dxfs", "count", colourings.size());
        for (int fill : colourings) {
            xml.open("dxf").open("fill").open("patternFill", "patternType", "solid");
            xml.empty("fgColor", "rgb", argb(fill)).empty("bgColor", "rgb", argb(fill));
            xml.close().close().close();
        }
        xml.close();
    }

    private static String argb(int rgb) {
        return String.format("FF%06X", rgb);
    }

    private record Style(Look look, String format, String font, boolean literal) {}

    private record Lettering(String font, int points, boolean bold, int colour) {

        static Lettering of(Look look, String font) {
            return new Lettering(font, look.role().points(), look.role().bold(), look.letters());
        }
    }
}
