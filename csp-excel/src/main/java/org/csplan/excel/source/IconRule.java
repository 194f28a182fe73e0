package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.grid.CellColour;

/**
 * Icons that a conditional format shows, by the number in the cell.
 *
 * @param icons the colour of the icon for each step, the lowest first; absent for a step without an icon
 * @param thresholds where each step begins
 */
record IconRule(List<Optional<CellColour>> icons, List<Threshold> thresholds) {

    /** No set has more icons. */
    private static final int MOST_ICONS = 5;

    private static final CellColour RED = new CellColour(0xFF0000);
    private static final CellColour AMBER = new CellColour(0xFFC000);
    private static final CellColour GREEN = new CellColour(0x00B050);
    private static final CellColour GREY = new CellColour(0x808080);
    private static final CellColour BLACK = new CellColour(0x000000);
    private static final CellColour PINK = new CellColour(0xFF99CC);
    private static final CellColour BLUE = new CellColour(0x0070C0);
    private static final List<CellColour> LIGHTS = List.of(RED, AMBER, GREEN);

    private static final Map<String, List<CellColour>> SETS = Map.ofEntries(
            Map.entry("3Arrows", LIGHTS),
            Map.entry("3ArrowsGray", List.of(GREY, GREY, GREY)),
            Map.entry("3Flags", LIGHTS),
            Map.entry("3TrafficLights1", LIGHTS),
            Map.entry("3TrafficLights2", LIGHTS),
            Map.entry("3Signs", LIGHTS),
            Map.entry("3Symbols", LIGHTS),
            Map.entry("3Symbols2", LIGHTS),
            Map.entry("3Triangles", LIGHTS),
            Map.entry("3Stars", List.of(GREY, AMBER, AMBER)),
            Map.entry("4Arrows", List.of(RED, AMBER, AMBER, GREEN)),
            Map.entry("4ArrowsGray", List.of(GREY, GREY, GREY, GREY)),
            Map.entry("4RedToBlack", List.of(BLACK, GREY, PINK, RED)),
            Map.entry("4Rating", List.of(BLUE, BLUE, BLUE, BLUE)),
            Map.entry("4TrafficLights", List.of(BLACK, RED, AMBER, GREEN)),
            Map.entry("5Arrows", List.of(RED, AMBER, AMBER, AMBER, GREEN)),
            Map.entry("5ArrowsGray", List.of(GREY, GREY, GREY, GREY, GREY)),
            Map.entry("5Rating", List.of(BLUE, BLUE, BLUE, BLUE, BLUE)),
            Map.entry("5Quarters", List.of(GREY, GREY, GREY, GREY, GREY)),
            Map.entry("5Boxes", List.of(BLUE, BLUE, BLUE, BLUE, BLUE)));

    /** Copies the lists. */
    IconRule {
        icons = List.copyOf(icons);
        thresholds = List.copyOf(thresholds);
    }

    /** Reads the icons of a rule, of either generation of such rules. */
    static IconRule read(Xml xml) {
        String set = Optional.ofNullable(xml.attribute("iconSet")).orElse("3TrafficLights1");
        boolean reversed = xml.flag("reverse", false);
        List<Threshold> thresholds = new ArrayList<>();
        List<Optional<CellColour>> own = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "cfvo" -> thresholds.add(Threshold.read(xml));
                case "cfIcon" -> {
                    own.add(icon(Optional.ofNullable(xml.attribute("iconSet")).orElse(""), xml.number("iconId", 0)));
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        List<Optional<CellColour>> icons = own;
        if (icons.isEmpty()) {
            for (int i = 0; i < thresholds.size(); i++) {
                icons.add(icon(set, reversed ? thresholds.size() - 1 - i : i));
            }
        }
        return new IconRule(icons, thresholds);
    }

    private static Optional<CellColour> icon(String set, int index) {
        List<CellColour> colours = SETS.getOrDefault(set, List.of());
        return index >= 0 && index < colours.size() ? Optional.of(colours.get(index)) : Optional.empty();
    }

    /** The icon of a number, among all the numbers of the rule's cells, which are in order. */
    Optional<CellColour> icon(double number, double[] all) {
        Optional<CellColour> icon = Optional.empty();
        for (int i = 0; i < thresholds.size() && i < icons.size(); i++) {
            Threshold threshold = thresholds.get(i);
            double bound = i == 0 ? Double.NEGATIVE_INFINITY : threshold.bound(all);
            if (number > bound || number == bound && threshold.inclusive()) {
                icon = icons.get(i);
            }
        }
        return icon;
    }

    /** The numbers in order, as {@link #icon} wants them. */
    static double[] inOrder(List<Double> numbers) {
        double[] all = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(all);
        return all;
    }

    /** Whether every step begins where it can be known without a formula. */
    boolean isKnown() {
        return thresholds.size() <= MOST_ICONS && thresholds.stream().skip(1).allMatch(Threshold::isKnown);
    }

    /**
     * Where a step begins.
     *
     * @param type {@code num}, {@code percent}, {@code percentile}, {@code min} or {@code max}
     * @param value the number; not a number where it is a formula
     * @param inclusive whether the bound itself belongs to the step
     */
    record Threshold(String type, double value, boolean inclusive) {

        private static Threshold read(Xml xml) {
            String type = Optional.ofNullable(xml.attribute("type")).orElse("num");
            boolean inclusive = xml.flag("gte", true);
            double value = xml.decimal("val", Double.NaN);
            while (xml.nextChild()) {
                if (xml.name().equals("f")) {
                    value = Numbers.decimal(xml.text());
                } else {
                    xml.skip();
                }
            }
            return new Threshold(type, value, inclusive);
        }

        boolean isKnown() {
            return type.equals("min") || type.equals("max") || !Double.isNaN(value);
        }

        double bound(double[] all) {
            if (all.length == 0) {
                return value;
            }
            double lowest = all[0];
            double highest = all[all.length - 1];
            return switch (type) {
                case "percent" -> lowest + (highest - lowest) * value / 100;
                case "percentile" -> percentile(all);
                case "min" -> lowest;
                case "max" -> highest;
                default -> value;
            };
        }

        private double percentile(double[] all) {
            double place = Math.max(0, Math.min(100, value)) / 100 * (all.length - 1);
            int below = (int) place;
            int above = Math.min(below + 1, all.length - 1);
            return all[below] + (all[above] - all[below]) * (place - below);
        }
    }
}
