package org.csplan.excel.write.patch;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csplan.excel.grid.CellName;

/**
 * A reference to cells as a formula or a part writes it: {@code B5}, {@code $A$4:$H$15}, {@code $1:$4}, {@code C:C}.
 * Columns and dollar signs stay as written; rows are counted from 0.
 *
 * @param firstColumn the letters of the first column, with their dollar sign; empty for whole rows
 * @param firstFixed whether the first row has a dollar sign
 * @param firstRow the first row; -1 for whole columns
 * @param lastColumn the letters of the last column; empty for whole rows
 * @param lastFixed whether the last row has a dollar sign
 * @param lastRow the last row; -1 for whole columns
 * @param range whether it is written with a colon
 */
record Area(
        String firstColumn,
        boolean firstFixed,
        int firstRow,
        String lastColumn,
        boolean lastFixed,
        int lastRow,
        boolean range) {

    static final String CELL = "(?:\\$?[A-Za-z]{1,3}\\$?\\d{1,7})";

    /** A reference on its own; of cells, of whole rows, or of whole columns. */
    static final String WRITTEN = "(?:" + CELL + "(?::" + CELL + ")?"
            + "|\\$?\\d{1,7}:\\$?\\d{1,7}"
            + "|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})";

    /** The last column that a sheet can have. */
    private static final int RIGHTMOST = 16_383;

    private static final Pattern END = Pattern.compile("(\\$?[A-Za-z]{1,3})?(\\$?)(\\d{1,7})?");

    /** The area that is written so, if it is one. */
    static Optional<Area> parse(String text) {
        int colon = text.indexOf(':');
        Matcher first = END.matcher(colon < 0 ? text : text.substring(0, colon));
        Matcher last = END.matcher(colon < 0 ? text : text.substring(colon + 1));
        if (!first.matches() || !last.matches() || !sameKind(first, last) || colon < 0 && isHalf(first)) {
            return Optional.empty();
        }
        int firstRow = row(first);
        int lastRow = row(last);
        boolean turned = lastRow < firstRow;
        return Optional.of(new Area(
                column(first),
                (turned ? last : first).group(2).equals("$"),
                turned ? lastRow : firstRow,
                column(last),
                (turned ? first : last).group(2).equals("$"),
                turned ? firstRow : lastRow,
                colon >= 0));
    }

    private static boolean sameKind(Matcher first, Matcher last) {
        return (first.group(1) == null) == (last.group(1) == null)
                && (first.group(3) == null) == (last.group(3) == null)
                && (first.group(1) != null || first.group(3) != null);
    }

    private static boolean isHalf(Matcher end) {
        return end.group(1) == null || end.group(3) == null;
    }

    private static String column(Matcher end) {
        return end.group(1) == null ? "" : end.group(1);
    }

    private static int row(Matcher end) {
        return end.group(3) == null ? -1 : Integer.parseInt(end.group(3)) - 1;
    }

    /** The area of those corners, counted from 0. */
    static Area of(int top, int left, int bottom, int right) {
        return new Area(
                CellName.ofColumn(left),
                false,
                top,
                CellName.ofColumn(right),
                false,
                bottom,
                top != bottom || left != right);
    }

    /** Whether it names rows at all; whole columns go nowhere when rows move. */
    boolean hasRows() {
        return firstRow >= 0;
    }

    /** The first column, counted from 0. */
    int left() {
        return firstColumn.isEmpty() ? 0 : CellName.column(firstColumn.replace("$", ""));
    }

    /** The last column, counted from 0. */
    int right() {
        return lastColumn.isEmpty() ? RIGHTMOST : CellName.column(lastColumn.replace("$", ""));
    }

    /** The same columns over other rows. */
    Area over(RowSpan rows) {
        boolean wide = range || rows.last() > rows.first();
        return new Area(firstColumn, firstFixed, rows.first(), lastColumn, lastFixed, rows.last(), wide);
    }

    /** This area with its rows moved one by one, those with a dollar sign and those without by rules of their own. */
    Area moved(IntUnaryOperator fixed, IntUnaryOperator free) {
        return new Area(
                firstColumn,
                firstFixed,
                (firstFixed ? fixed : free).applyAsInt(firstRow),
                lastColumn,
                lastFixed,
                (lastFixed ? fixed : free).applyAsInt(lastRow),
                range);
    }

    /** This area as it is meant so many rows and columns away; none where that lies outside any sheet. */
    Optional<Area> asSeenFrom(int rowsDown, int columnsRight) {
        Area rows = hasRows() ? moved(row -> row, row -> row + rowsDown) : this;
        boolean outside = hasRows() && (rows.firstRow < 0 || rows.lastRow > RowSpan.LOWEST);
        Optional<String> first = columnSeenFrom(firstColumn, columnsRight);
        Optional<String> last = columnSeenFrom(lastColumn, columnsRight);
        if (outside || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Area(first.get(), firstFixed, rows.firstRow, last.get(), lastFixed, rows.lastRow, range));
    }

    private static Optional<String> columnSeenFrom(String column, int columnsRight) {
        if (column.isEmpty() || column.startsWith("$") || columnsRight == 0) {
            return Optional.of(column);
        }
        int moved = CellName.column(column) + columnsRight;
        return moved < 0 || moved > RIGHTMOST ? Optional.empty() : Optional.of(CellName.ofColumn(moved));
    }

    @Override
    public String toString() {
        String first = end(firstColumn, firstFixed, firstRow);
        return range ? first + ":" + end(lastColumn, lastFixed, lastRow) : first;
    }

    private static String end(String column, boolean fixed, int row) {
        return row < 0 ? column : column + (fixed ? "$" : "") + (row + 1);
    }
}
