package org.csplan.core.plan;

/** How text is tidied, once, when it is read. */
public final class PlanText {

    private PlanText() {}

    /**
     * The text with its line breaks as {@code \n}, runs of other white space (no-break and zero-width included) as
     * one blank, its ends trimmed, and without characters that XML or JSON can't hold. Spelling, case, quotes and
     * dashes stay.
     */
    public static String tidy(String text) {
        if (isTidy(text)) {
            return text;
        }
        StringBuilder tidied = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                if (i < text.length() && text.charAt(i) == '\n') {
                    continue;
                }
                c = '\n';
            }
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            boolean lineBreak = isLineBreak(c);
            if (!lineBreak && !isHeld(c)) {
                continue;
            }
            if (blank) {
                tidied.append(' ');
                blank = false;
            }
            tidied.appendCodePoint(lineBreak ? '\n' : c);
        }
        return tidied.toString().strip();
    }

    /** Whether nothing is left of the text when it is tidied; most texts tell by their first character. */
    public static boolean saysNothing(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isBlank(c) && !isLineBreak(c) && isHeld(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < 0x7F || c == ' ' && before != ' ';
            if (!plain) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /**
     * Joiners inside emoji and scripts (U+200D, U+200C) are zero-width too, but carry meaning there; only those that
     * never do count as blank.
     */
    private static boolean isBlank(int c) {
        return c == ' '
                || c == '\t'
                || c == 0x200B
                || c == 0x2060
                || c == 0xFEFF
                || c == 0x180E
                || Character.isSpaceChar(c);
    }

    private static boolean isHeld(int c) {
        boolean control = c < 0x20 || c >= 0x7F && c < 0xA0;
        boolean halfOfPair = c >= 0xD800 && c <= 0xDFFF;
        return !control && !halfOfPair && c != 0xFFFE && c != 0xFFFF;
    }
}
