package org.csplan.excel.grid;

/**
 * A colour as it is shown.
 *
 * @param rgb red, green and blue, 8 bits each
 */
public record CellColour(int rgb) {

    /** Drops anything above the 24 bits, such as an alpha channel. */
    public CellColour {
        rgb &= 0xFFFFFF;
    }

    /** The colour as {@code #RRGGBB}. */
    public String hex() {
        return String.format("#%06X", rgb);
    }

    /** Red, 0 to 255. */
    public int red() {
        return rgb >> 16;
    }

    /** Green, 0 to 255. */
    public int green() {
        return rgb >> 8 & 0xFF;
    }

    /** Blue, 0 to 255. */
    public int blue() {
        return rgb & 0xFF;
    }

    @Override
    public String toString() {
        return hex();
    }

    /** Written out, since colours are looked up, and to make a record's own takes longer than to read a small file. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CellColour colour && colour.rgb == rgb;
    }

    @Override
    public int hashCode() {
        return rgb;
    }
}
