package org.csplan.excel.source;

import java.util.Optional;
import org.csplan.excel.grid.CellColour;

/**
 * A colour as a part states it; the file's own palette may come later in the part than its use.
 *
 * @param kind in which way it is stated
 * @param value the colour itself, or its number
 * @param tint how much lighter or darker it is meant to be
 */
record ColourSpec(Kind kind, int value, double tint) {

    enum Kind {
        RGB,
        INDEXED,
        THEME
    }

    /** The colour that an element with rgb, theme or indexed says; absent for an automatic one. */
    static Optional<ColourSpec> read(Xml xml) {
        double tint = xml.decimal("tint", 0);
        String rgb = xml.attribute("rgb");
        if (rgb != null) {
            return parse(rgb).map(value -> new ColourSpec(Kind.RGB, value, tint));
        }
        if (xml.attribute("theme") != null) {
            return Optional.of(new ColourSpec(Kind.THEME, xml.number("theme", -1), tint));
        }
        return xml.attribute("indexed") == null
                ? Optional.empty()
                : Optional.of(new ColourSpec(Kind.INDEXED, xml.number("indexed", -1), tint));
    }

    /** A colour in 6 hexadecimal digits, or 8 of which the first two don't count. */
    static Optional<Integer> parse(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        try {
            return digits.length() == 6 || digits.length() == 8
                    ? Optional.of((int) Long.parseLong(digits, 16) & 0xFFFFFF)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    Optional<CellColour> in(Palette palette) {
        Optional<Integer> plain =
                switch (kind) {
                    case RGB -> Optional.of(value);
                    case INDEXED -> palette.indexed(value);
                    case THEME -> palette.theme(value);
                };
        return plain.map(rgb -> new CellColour(ColourMath.tint(rgb, tint)));
    }
}
