package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.List;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;

/**
 * Shares the width of a page between the columns of a grid: every word fits, most of the rest goes where it makes rows
 * lower, and what nobody needs goes where people write most.
 */
final class ColumnWidths {

    /** What fits on A4 landscape in the size of the body font, and how much more is printed smaller. */
    static final double PAGE = 128;

    private static final double WIDEST_PAGE = 230;
    private static final double ROOM_FOR_A_COLUMN = 15;
    private static final double LONGEST_WORD = 24;
    private static final double WIDEST_COLUMN = 80;
    private static final int ROWS_LOOKED_AT = 400;

    private static final double LONGEST_NAME = 26;
    private static final int MANY_COLUMNS = 8;

    private final List<Field> fields;
    private final double share;
    private final double[] widths;
    private final double[] most;
    private final double[] shares;
    private final List<double[]> rows = new ArrayList<>();
    private double[] row;

    /**
     * Begins with the headings of a grid.
     *
     * @param fields what each column holds
     * @param headings the heading of each
     */
    ColumnWidths(List<Field> fields, List<String> headings) {
        this.fields = fields;
        int columns = fields.size();
        share = columns > MANY_COLUMNS ? 0.7 : 1;
        widths = new double[columns];
        most = new double[columns];
        shares = new double[columns];
        row = new double[columns];
        for (int c = 0; c < columns; c++) {
            widths[c] = Math.max(least(fields.get(c).kind()) * share, wordOf(headings.get(c), Role.HEADING));
            most[c] = widths[c];
            shares[c] = isShort(fields.get(c).kind()) ? 0 : widths[c];
        }
    }

    /** Looks at what stands in a column of the current row. */
    void look(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (rows.size() < ROWS_LOOKED_AT) {
            row[column] = TextSize.widthInOneLine(text, Role.BODY);
        }
        if (widths[column] < Math.max(LONGEST_WORD, LONGEST_NAME * share)) {
            widths[column] = Math.max(widths[column], whole(fields.get(column).kind(), text, LONGEST_NAME * share));
        }
        if (most[column] < WIDEST_COLUMN) {
            most[column] = Math.max(most[column], Math.min(WIDEST_COLUMN, TextSize.width(text, Role.BODY)));
        }
    }

    /** Goes on to the next row. */
    void endRow() {
        if (rows.size() < ROWS_LOOKED_AT) {
            rows.add(row);
            row = new double[widths.length];
        }
    }

    /** Room to write in, also where nothing stands yet. */
    private static double least(Kind kind) {
        return switch (kind) {
            case REFERENCE, STATUS_RAG, QUARTER_RAG -> 8;
            case BASELINE, TARGET, OTHER -> 12;
            case TIMESCALE, STATUS, RESOURCES, THEME, LEAD_AGENCIES, SUPPORTING_PARTNERS -> 14;
            case PRIORITY, QUARTER, SUCCESS_MEASURE -> 17;
            case OUTCOMES, UPDATE -> 24;
            case DESCRIPTION -> 28;
        };
    }

    private static boolean isShort(Kind kind) {
        return kind == Kind.REFERENCE || kind == Kind.STATUS_RAG || kind == Kind.QUARTER_RAG;
    }

    /** What should not be parted: the name of an agency, if it is not too long, and any word. */
    private static double whole(Kind kind, String text, double longestName) {
        boolean names = kind == Kind.LEAD_AGENCIES || kind == Kind.SUPPORTING_PARTNERS;
        double name = names ? TextSize.width(text, Role.BODY) : 0;
        return Math.max(name <= longestName ? name : 0, wordOf(text, Role.BODY));
    }

    /** The widths, in digits. */
    List<Double> fit() {
        double page = Math.min(WIDEST_PAGE, Math.max(PAGE, widths.length * ROOM_FOR_A_COLUMN));
        double used = 0;
        for (int c = 0; c < widths.length; c++) {
            most[c] = Math.max(most[c], widths[c]);
            used += widths[c];
        }
        for (; used + 1 <= page; used++) {
            int neediest = neediest();
            if (neediest < 0) {
                break;
            }
            widths[neediest]++;
        }
        spread(page - used);
        List<Double> fitted = new ArrayList<>();
        for (double width : widths) {
            fitted.add(Math.round(width * 100) / 100.0);
        }
        return fitted;
    }

    /** Gives the rest of the page to those columns in which there is something to write. */
    private void spread(double rest) {
        double all = 0;
        for (double share : shares) {
            all += share;
        }
        for (int c = 0; c < widths.length && all > 0 && rest > 0; c++) {
            widths[c] += rest * shares[c] / all;
        }
    }

    /** The column whose texts make most rows as high as they are; -1 if none could use more room. */
    private int neediest() {
        double[] need = new double[widths.length];
        for (double[] row : rows) {
            int highest = -1;
            double height = 1;
            for (int c = 0; c < widths.length; c++) {
                double lines = row[c] / widths[c];
                if (lines > height && widths[c] + 1 <= most[c]) {
                    highest = c;
                    height = lines;
                }
            }
            if (highest >= 0) {
                need[highest] += height / widths[highest];
            }
        }
        int neediest = -1;
        for (int c = 0; c < need.length; c++) {
            if (need[c] > 0 && (neediest < 0 || need[c] > need[neediest])) {
                neediest = c;
            }
        }
        return neediest >= 0 ? neediest : narrowest();
    }

    private int narrowest() {
        for (int c = 0; c < widths.length; c++) {
            if (widths[c] + 1 <= most[c]) {
                return c;
            }
        }
        return -1;
    }

    private static double wordOf(String text, Role role) {
        return Math.min(LONGEST_WORD, TextSize.longestWord(text, role));
    }
}
