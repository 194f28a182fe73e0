package org.csplan.excel.source;

import java.util.Optional;
import org.csplan.excel.grid.CellRange;

/** Reads the names of cells and ranges as parts write them. */
final class CellReference {

    static final int ROWS = 1 << 20;
    static final int COLUMNS = 1 << 14;

    private static final long NONE = -1;

    private CellReference() {}

    /** Row and column, counted from 0, in the upper and lower half; below 0 for what is no cell of a sheet. */
    static long parse(CharSequence name, int from, int to) {
        int at = from;
        int column = 0;
        int row = 0;
        if (at < to && name.charAt(at) == '$') {
            at++;
        }
        int letters = at;
        while (at < to && isLetter(name.charAt(at))) {
            column = column * 26 + (name.charAt(at) & ~0x20) - 'A' + 1;
            if (column > COLUMNS) {
                return NONE;
            }
            at++;
        }
        if (at == letters) {
            return NONE;
        }
        if (at < to && name.charAt(at) == '$') {
            at++;
        }
        int digits = at;
        while (at < to && name.charAt(at) >= '0' && name.charAt(at) <= '9') {
            row = row * 10 + name.charAt(at) - '0';
            if (row > ROWS) {
                return NONE;
            }
            at++;
        }
        return at == digits || at < to || row == 0 ? NONE : (long) (row - 1) << 32 | column - 1;
    }

    static long parse(CharSequence name) {
        return parse(name, 0, name.length());
    }

    static int row(long cell) {
        return (int) (cell >> 32);
    }

    static int column(long cell) {
        return (int) cell;
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }

    /** The range of that name, whole rows and columns too; absent for what is none. */
    static Optional<CellRange> range(String name) {
        int colon = name.indexOf(':');
        String first = colon < 0 ? name : name.substring(0, colon);
        String last = colon < 0 ? name : name.substring(colon + 1);
        long start = corner(first, "A", "1");
        long end = corner(last, "XFD", String.valueOf(ROWS));
        if (start < 0 || end < 0) {
            return Optional.empty();
        }
        return Optional.of(new CellRange(
                Math.min(row(start), row(end)),
                Math.min(column(start), column(end)),
                Math.max(row(start), row(end)),
                Math.max(column(start), column(end))));
    }

    private static long corner(String name, String column, String row) {
        String plain = name.trim().replace("$", "");
        if (plain.isEmpty()) {
            return NONE;
        }
        boolean isRow = plain.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean isColumn = plain.chars().allMatch(c -> c < 128 && isLetter((char) c));
        return parse(isRow ? column + plain : isColumn ? plain + row : plain);
    }
}
