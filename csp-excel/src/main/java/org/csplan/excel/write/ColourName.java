package org.csplan.excel.write;

import java.util.Comparator;
import java.util.List;

/** What people call a colour that is none of the usual ones, roughly: its name is there for who can't see it. */
final class ColourName {

    private static final List<Named> COLOURS = List.of(
            new Named("Purple", 0x7030A0),
            new Named("Lilac", 0xC8A2C8),
            new Named("Pink", 0xFF8AC4),
            new Named("Teal", 0x008080),
            new Named("Turquoise", 0x40E0D0),
            new Named("Brown", 0x8B5A2B),
            new Named("Tan", 0xD2B48C),
            new Named("Black", 0x101010));

    private ColourName() {}

    static String of(int rgb) {
        return COLOURS.stream()
                .min(Comparator.comparingInt(colour -> distance(colour.rgb(), rgb)))
                .orElseThrow()
                .name();
    }

    private static int distance(int first, int second) {
        int red = (first >> 16 & 0xFF) - (second >> 16 & 0xFF);
        int green = (first >> 8 & 0xFF) - (second >> 8 & 0xFF);
        int blue = (first & 0xFF) - (second & 0xFF);
        return red * red + green * green + blue * blue;
    }

    private record Named(String name, int rgb) {}
}
