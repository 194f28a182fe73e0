package org.csplan.excel.grid;

import org.csplan.core.finding.Location;

/**
 * One cell.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param kind what stands in it; for a formula, what its stored result is
 * @param text what a person sees, verbatim; empty for {@link Kind#BLANK}
 * @param value what stands behind it: a {@link String} for text and errors, a {@link java.math.BigDecimal}, a
 *     {@link java.time.LocalDateTime}, {@link java.time.LocalDate} or {@link java.time.LocalTime}, a {@link Boolean};
 *     the empty text for {@link Kind#BLANK}
 * @param formula whether a formula gave it
 * @param look how it looks
 */
public record GridCell(int row, int column, Kind kind, String text, Object value, boolean formula, CellLook look) {

    /** What stands in a cell. */
    public enum Kind {
        /** Nothing. */
        BLANK,
        /** Words. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A date, a time, or both. */
        DATE,
        /** True or false. */
        BOOLEAN,
        /** An error such as {@code #REF!}. */
        ERROR
    }

    /** A cell with nothing in it. */
    public static GridCell blank(int row, int column, CellLook look) {
        return new GridCell(row, column, Kind.BLANK, "", "", false, look);
    }

    /** A cell with words. */
    public static GridCell text(int row, int column, String text, CellLook look) {
        return new GridCell(row, column, Kind.TEXT, text, text, false, look);
    }

    /** Whether nothing stands in it, whatever it looks like. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Its name, such as {@code B5}. */
    public String name() {
        return CellName.of(row, column);
    }

    /** Where it is. */
    public Location on(GridSheet sheet) {
        return new Location(sheet.name(), name());
    }
}
