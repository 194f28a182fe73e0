package org.csplan.excel.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A font, as far as it carries meaning.
 *
 * @param colour of the letters; absent for the automatic one
 * @param bold whether the letters are bold
 * @param struckThrough whether they are struck through
 * @param size in points; 0 where unknown
 * @param symbols the name of the font where it shows pictures instead of letters
 */
record FontLook(
        Optional<ColourSpec> colour, boolean bold, boolean struckThrough, float size, Optional<String> symbols) {

    static final FontLook PLAIN = new FontLook(Optional.empty(), false, false, 0, Optional.empty());

    private static final Set<String> OF_PICTURES = Set.of(
            "wingdings",
            "wingdings 2",
            "wingdings 3",
            "webdings",
            "symbol",
            "marlett",
            "zapf dingbats",
            "zapfdingbats");

    /** Reads the children of a font, or of the properties of a run of letters. */
    static FontLook read(Xml xml) {
        Optional<ColourSpec> colour = Optional.empty();
        boolean bold = false;
        boolean struck = false;
        float size = 0;
        Optional<String> symbols = Optional.empty();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "b" -> bold = xml.flag("val", true);
                case "strike" -> struck = xml.flag("val", true);
                case "color" -> colour = ColourSpec.read(xml);
                case "sz" -> size = (float) xml.decimal("val", 0);
                case "name", "rFont" -> symbols = symbols(xml.attribute("val"));
                default -> {}
            }
            xml.skip();
        }
        return new FontLook(colour, bold, struck, size, symbols);
    }

    static Optional<String> symbols(String name) {
        return name != null && OF_PICTURES.contains(name.trim().toLowerCase(Locale.ROOT))
                ? Optional.of(name.trim())
                : Optional.empty();
    }
}
