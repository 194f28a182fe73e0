package org.csplan.excel.recognise;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.csplan.core.plan.Rag;
import org.csplan.excel.grid.CellColour;

/**
 * What a person calls a colour: red, amber, green, blue, grey, something else, or none at all.
 *
 * <p>Colours are compared by hue, chroma and lightness in the OKLCH space, where equal distances look equal, so every
 * tint and shade of a colour is understood and no list of values is kept.
 *
 * @param rag the status colour, if it is one
 * @param colour the colour itself; absent for white, which nobody means
 */
record SeenColour(Optional<Rag> rag, Optional<CellColour> colour) {

    static final SeenColour NONE = new SeenColour(Optional.empty(), Optional.empty());

    /** A file has few colours, but shows them in many cells. */
    private static final Map<CellColour, SeenColour> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 1024;

    private static final double WHITE = 0.975;
    private static final double BLACK = 0.35;
    private static final double LEAST_CHROMA = 0.012;

    static SeenColour of(Optional<CellColour> colour) {
        return colour.isPresent() ? of(colour.get()) : NONE;
    }

    static SeenColour of(CellColour colour) {
        SeenColour seen = KNOWN.get(colour);
        if (seen == null) {
            seen = look(colour);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(colour, seen);
            }
        }
        return seen;
    }

    private static SeenColour look(CellColour colour) {
        double red = linear(colour.red());
        double green = linear(colour.green());
        double blue = linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double chroma = Math.hypot(a, b);
        double hue = (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
        double strength = chroma / (1.05 - lightness); // a tint can't have the chroma of a full colour
        if (chroma < LEAST_CHROMA || strength < 0.1) {
            return grey(colour, lightness);
        }
        return new SeenColour(Optional.ofNullable(byHue(hue, strength)), Optional.of(colour));
    }

    private static SeenColour grey(CellColour colour, double lightness) {
        if (lightness >= WHITE) {
            return NONE;
        }
        Optional<Rag> rag = lightness > BLACK ? Optional.of(Rag.GREY) : Optional.empty();
        return new SeenColour(rag, Optional.of(colour));
    }

    /** Browns and tans lie in the hues of amber but are too weak to be taken for it; teal and purple are nobody's. */
    private static Rag byHue(double hue, double strength) {
        if (hue < 40 || hue >= 357) {
            return strength >= 0.15 ? Rag.RED : null;
        }
        if (hue < 113) {
            return strength >= 0.24 ? Rag.AMBER : null;
        }
        if (hue < 180) {
            return Rag.GREEN;
        }
        return hue >= 208 && hue < 286 ? Rag.BLUE : null;
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    boolean isNone() {
        return colour.isEmpty();
    }

    /** The name of the colour in a status key: that of the status colour, else its value. */
    String id() {
        return rag.map(Rag::id).orElseGet(() -> colour.orElseThrow().hex());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeenColour seen && seen.rag.equals(rag) && seen.colour.equals(colour);
    }

    @Override
    public int hashCode() {
        return 31 * rag.hashCode() + colour.hashCode();
    }
}
