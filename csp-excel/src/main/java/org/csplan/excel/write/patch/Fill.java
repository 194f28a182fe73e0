package org.csplan.excel.write.patch;

import java.util.Objects;
import org.csplan.excel.grid.CellColour;

/** What is to be behind a cell. */
public sealed interface Fill {

    /** Nothing. */
    Fill NONE = new None();

    /** That colour. */
    static Fill of(CellColour colour) {
        return new Solid(colour);
    }

    /** What is behind that cell of the workbook, counted from 0. */
    static Fill like(String sheet, int row, int column) {
        return new Like(sheet, row, column);
    }

    /** No fill. */
    record None() implements Fill {}

    /**
     * One colour.
     *
     * @param colour which
     */
    record Solid(CellColour colour) implements Fill {

        /** Refuses no colour. */
        public Solid {
            Objects.requireNonNull(colour, "colour");
        }
    }

    /**
     * The same as another cell's.
     *
     * @param sheet its sheet
     * @param row its row, counted from 0
     * @param column its column, counted from 0
     */
    record Like(String sheet, int row, int column) implements Fill {}
}
