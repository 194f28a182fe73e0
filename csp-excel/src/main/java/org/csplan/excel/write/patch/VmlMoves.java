package org.csplan.excel.write.patch;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the boxes of comments and old controls. Their drawing is not always well-formed XML, so it is searched, not
 * parsed.
 */
final class VmlMoves {

    private static final Pattern SHAPE = Pattern.compile("(?is)<v:shape\\b.*?</v:shape>\\s*");
    private static final Pattern ANCHOR = Pattern.compile("(?is)(<x:Anchor>)([^<]*)(</x:Anchor>)");
    private static final Pattern ROW = Pattern.compile("(?is)(<x:Row>)\\s*(\\d{1,7})\\s*(</x:Row>)");
    private static final int CORNERS = 8;
    private static final int TOP = 2;
    private static final int BOTTOM = 6;

    private VmlMoves() {}

    static String move(String drawing, RowMoves moves) {
        StringBuilder moved = new StringBuilder(drawing.length());
        Matcher shape = SHAPE.matcher(drawing);
        int at = 0;
        while (shape.find()) {
            moved.append(drawing, at, shape.start()).append(shape(shape.group(), moves));
            at = shape.end();
        }
        return moved.append(drawing, at, drawing.length()).toString();
    }

    private static String shape(String shape, RowMoves moves) {
        Matcher row = ROW.matcher(shape);
        String moved = shape;
        if (row.find()) {
            OptionalInt place = moves.row(Integer.parseInt(row.group(2)));
            if (place.isEmpty()) {
                return "";
            }
            moved = row.replaceFirst("$1" + place.getAsInt() + "$3");
        }
        Matcher anchor = ANCHOR.matcher(moved);
        return anchor.find()
                ? anchor.replaceFirst("$1" + Matcher.quoteReplacement(anchor(anchor.group(2), moves)) + "$3")
                : moved;
    }

    /** Left column and offset, top row and offset, right column and offset, bottom row and offset. */
    private static String anchor(String written, RowMoves moves) {
        String[] corners = written.split(",", -1);
        if (corners.length != CORNERS
                || !corners[TOP].strip().matches("\\d{1,7}")
                || !corners[BOTTOM].strip().matches("\\d{1,7}")) {
            return written;
        }
        int top = Integer.parseInt(corners[TOP].strip());
        int bottom = Integer.parseInt(corners[BOTTOM].strip());
        int newTop = moves.place(top);
        if (newTop == top && moves.place(bottom) == bottom) {
            return written;
        }
        corners[TOP] = " " + newTop;
        corners[BOTTOM] = " " + (bottom + newTop - top);
        return String.join(",", corners);
    }
}
