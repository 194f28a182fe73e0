package org.csplan.examples.cli.screen;

/**
 * Text from a file, made fit for one line of a terminal: it may hold line breaks, which would break the line, and
 * control or direction characters, by which a file could write over what was printed before.
 */
public final class Printable {

    private Printable() {}

    /** The text on one line, without control characters. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = line.length() > 0;
            } else if (!isControl(c)) {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    /** The text on one line, with an ellipsis where it is longer than that many characters. */
    public static String line(String text, int length) {
        String line = line(text.length() > 20 * length ? text.substring(0, 20 * length) : text);
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
