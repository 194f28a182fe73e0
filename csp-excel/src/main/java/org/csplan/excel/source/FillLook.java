package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.grid.CellColour;

/**
 * A fill as a part states it.
 *
 * @param pattern the name of its pattern; {@code gradient} for one that changes, whose colours are its stops
 * @param front the colour of the pattern, or the stops of a gradient
 * @param back the colour behind the pattern
 */
record FillLook(String pattern, List<ColourSpec> front, Optional<ColourSpec> back) {

    static final FillLook NONE = new FillLook("none", List.of(), Optional.empty());

    private static final String GRADIENT = "gradient";
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    /** How much of the pattern's own colour a person sees. */
    private static final Map<String, Double> SHARES = Map.ofEntries(
            Map.entry("gray0625", 0.0625),
            Map.entry("gray125", 0.125),
            Map.entry("lightGray", 0.25),
            Map.entry("lightHorizontal", 0.25),
            Map.entry("lightVertical", 0.25),
            Map.entry("lightDown", 0.25),
            Map.entry("lightUp", 0.25),
            Map.entry("lightGrid", 0.4375),
            Map.entry("lightTrellis", 0.375),
            Map.entry("mediumGray", 0.5),
            Map.entry("darkHorizontal", 0.5),
            Map.entry("darkVertical", 0.5),
            Map.entry("darkDown", 0.5),
            Map.entry("darkUp", 0.5),
            Map.entry("darkGrid", 0.5),
            Map.entry("darkTrellis", 0.75),
            Map.entry("darkGray", 0.75));

    /** Reads a fill. */
    static FillLook read(Xml xml) {
        FillLook fill = NONE;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "patternFill" -> fill = readPattern(xml);
                case "gradientFill" -> fill = readGradient(xml);
                default -> xml.skip();
            }
        }
        return fill;
    }

    private static FillLook readPattern(Xml xml) {
        String pattern = Optional.ofNullable(xml.attribute("patternType")).orElse("");
        List<ColourSpec> front = new ArrayList<>();
        Optional<ColourSpec> back = Optional.empty();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "fgColor" -> ColourSpec.read(xml).ifPresent(front::add);
                case "bgColor" -> back = ColourSpec.read(xml);
                default -> {}
            }
            xml.skip();
        }
        return new FillLook(pattern, front, back);
    }

    private static FillLook readGradient(Xml xml) {
        List<ColourSpec> stops = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("stop")) {
                while (xml.nextChild()) {
                    ColourSpec.read(xml).ifPresent(stops::add);
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
        return new FillLook(GRADIENT, stops, Optional.empty());
    }

    /** What a person sees of the fill of a cell. */
    Optional<CellColour> ofCell(Palette palette) {
        if (pattern.equals(GRADIENT)) {
            return mean(palette);
        }
        Optional<CellColour> colour =
                front.isEmpty() ? Optional.empty() : front.get(0).in(palette);
        return ofPattern(colour, back.flatMap(spec -> spec.in(palette)));
    }

    private Optional<CellColour> ofPattern(Optional<CellColour> colour, Optional<CellColour> behind) {
        if (pattern.equals("solid")) {
            return colour.isPresent() ? colour : behind;
        }
        if (!SHARES.containsKey(pattern)) {
            return Optional.empty();
        }
        return Optional.of(new CellColour(ColourMath.mix(
                colour.map(CellColour::rgb).orElse(BLACK),
                behind.map(CellColour::rgb).orElse(WHITE),
                SHARES.get(pattern))));
    }

    /** What a person sees of the fill of a conditional format, whose solid colour is the one behind. */
    Optional<CellColour> ofCondition(Palette palette) {
        if (pattern.equals(GRADIENT)) {
            return mean(palette);
        }
        if (pattern.isEmpty() || pattern.equals("solid")) {
            return back.or(() -> front.stream().findFirst()).flatMap(spec -> spec.in(palette));
        }
        return ofCell(palette);
    }

    private Optional<CellColour> mean(Palette palette) {
        int[] sums = new int[3];
        int count = 0;
        for (ColourSpec stop : front) {
            Optional<CellColour> colour = stop.in(palette);
            if (colour.isPresent()) {
                sums[0] += colour.get().red();
                sums[1] += colour.get().green();
                sums[2] += colour.get().blue();
                count++;
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(new CellColour(sums[0] / count << 16 | sums[1] / count << 8 | sums[2] / count));
    }
}
