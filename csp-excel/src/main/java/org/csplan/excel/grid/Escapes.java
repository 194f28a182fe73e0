package org.csplan.excel.grid;

/** Characters that XML can't hold are written in a workbook as {@code _x000B_}. */
public final class Escapes {

    private static final int LENGTH = 7;

    private Escapes() {}

    /** The text with its escapes decoded. */
    public static String decode(String text) {
        int next = text.indexOf("_x");
        if (next < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int at = 0;
        while (next >= 0) {
            int code = code(text, next);
            if (code >= 0) {
                decoded.append(text, at, next).append((char) code);
                at = next + LENGTH;
            }
            next = text.indexOf("_x", code >= 0 ? at : next + 1);
        }
        return decoded.append(text, at, text.length()).toString();
    }

    private static int code(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
