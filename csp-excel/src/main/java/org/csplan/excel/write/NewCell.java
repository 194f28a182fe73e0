package org.csplan.excel.write;

import java.util.OptionalInt;

/**
 * A cell to be written.
 *
 * @param column counted from 0
 * @param content what stands in it
 * @param look how it looks
 */
record NewCell(int column, Content content, Look look) {

    /**
     * How a cell looks.
     *
     * @param role what it is on its sheet
     * @param fill a fill of its own, instead of its role's
     * @param wrapped whether its text goes on in further lines
     */
    record Look(Role role, OptionalInt fill, boolean wrapped) {

        /** A cell whose text goes on in further lines. */
        static Look wrapped(Role role) {
            return new Look(role, role.fill(), true);
        }

        /** A cell whose text goes on over the empty cells beside it. */
        static Look inOneLine(Role role) {
            return new Look(role, role.fill(), false);
        }

        Look filled(OptionalInt rgb) {
            return rgb.isPresent() ? new Look(role, rgb, wrapped) : this;
        }

        /** The colour of the letters: black or white, whichever is easier to read on the fill. */
        int letters() {
            return fill.isPresent() && Palette.isDark(fill.getAsInt()) ? Role.WHITE : Role.BLACK;
        }
    }
}
