package org.csplan.excel.source;

/** Makes colours lighter or darker as a spreadsheet does: by their luminance, hue and saturation staying. */
final class ColourMath {

    private ColourMath() {}

    /** The colour with a tint from -1 (black) to 1 (white). */
    static int tint(int rgb, double tint) {
        if (tint == 0 || Double.isNaN(tint)) {
            return rgb;
        }
        double red = (rgb >> 16 & 0xFF) / 255.0;
        double green = (rgb >> 8 & 0xFF) / 255.0;
        double blue = (rgb & 0xFF) / 255.0;
        double highest = Math.max(red, Math.max(green, blue));
        double lowest = Math.min(red, Math.min(green, blue));
        double luminance = (highest + lowest) / 2;
        double spread = highest - lowest;
        double saturation =
                spread == 0 ? 0 : luminance <= 0.5 ? spread / (highest + lowest) : spread / (2 - highest - lowest);
        double hue = spread == 0 ? 0 : hue(red, green, blue, highest, spread);
        double shift = Math.max(-1, Math.min(1, tint));
        double shifted = shift < 0 ? luminance * (1 + shift) : luminance * (1 - shift) + shift;
        return rgb(hue, saturation, shifted);
    }

    /** The colour that a person sees where so much of the one lies over the other. */
    static int mix(int over, int under, double share) {
        return mixed(over >> 16 & 0xFF, under >> 16 & 0xFF, share) << 16
                | mixed(over >> 8 & 0xFF, under >> 8 & 0xFF, share) << 8
                | mixed(over & 0xFF, under & 0xFF, share);
    }

    private static int mixed(int over, int under, double share) {
        return (int) Math.round(over * share + under * (1 - share));
    }

    private static double hue(double red, double green, double blue, double highest, double spread) {
        double sextants;
        if (highest == red) {
            sextants = (green - blue) / spread;
        } else if (highest == green) {
            sextants = 2 + (blue - red) / spread;
        } else {
            sextants = 4 + (red - green) / spread;
        }
        return (sextants / 6 + 1) % 1;
    }

    private static int rgb(double hue, double saturation, double luminance) {
        double high = luminance <= 0.5 ? luminance * (1 + saturation) : luminance + saturation - luminance * saturation;
        double low = 2 * luminance - high;
        return channel(low, high, hue + 1 / 3.0) << 16
                | channel(low, high, hue) << 8
                | channel(low, high, hue - 1 / 3.0);
    }

    private static int channel(double low, double high, double hue) {
        double turn = (hue + 1) % 1;
        double value = low;
        if (turn < 1 / 6.0) {
            value = low + (high - low) * 6 * turn;
        } else if (turn < 0.5) {
            value = high;
        } else if (turn < 2 / 3.0) {
            value = low + (high - low) * 6 * (2 / 3.0 - turn);
        }
        return (int) Math.round(Math.max(0, Math.min(1, value)) * 255);
    }
}
