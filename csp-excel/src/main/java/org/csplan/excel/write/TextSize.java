package org.csplan.excel.write;

/**
 * How much room words take in the body font, reckoned without one: no machine's fonts have a say in the bytes of a
 * workbook. Widths are in digits, which is what a spreadsheet measures its columns in.
 */
final class TextSize {

    /** The widths of the characters from blank to tilde, in thousandths of the size of the letters. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private static final int DIGIT = 556;
    private static final int OTHER_LETTER = 620;
    private static final int WIDE_LETTER = 1100;

    /** Letters on a screen come out wider than on paper, and bold ones wider still. */
    private static final double ON_SCREEN = 1.05;

    private static final double BOLD = 1.07;

    /** What a cell keeps free on its left and right, in digits. */
    private static final double PADDING = 0.9;

    private TextSize() {}

    /** How wide the longest line of a text is, the cell's padding included. */
    static double width(String text, Role role) {
        long widest = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            widest = Math.max(widest, thousandths(text, start, end));
            start = end + 1;
        }
        return digits(Math.max(widest, thousandths(text, start, text.length())), role) + PADDING;
    }

    /** How wide a text would be in one line, the cell's padding included. */
    static double widthInOneLine(String text, Role role) {
        return width(text.replace('\n', ' '), role);
    }

    /** How wide the longest word of a text is, the cell's padding included. */
    static double longestWord(String text, Role role) {
        long widest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i))) {
                widest = Math.max(widest, thousandths(text, start, i));
                start = i + 1;
            }
        }
        return digits(widest, role) + PADDING;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** How many lines a text takes in a column of that width. */
    static int lines(String text, double columnWidth, Role role) {
        double room = Math.max(1, columnWidth - PADDING);
        int lines = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines += lines(text, start, end, room, role);
            start = end + 1;
        }
        return lines + lines(text, start, text.length(), room, role);
    }

    /** How high a row is that shows so many lines, in points. */
    static double height(int lines, Role role) {
        return Math.ceil(lines * role.points() * 1.3 + 2.5);
    }

    /** How many lines a paragraph takes, which goes on in further ones where it is wider than the room. */
    private static int lines(String text, int start, int end, double room, Role role) {
        double blank = digits(WIDTHS[0], role);
        long all = 0;
        int lines = 1;
        double used = 0;
        for (int word = start; word < end; ) {
            int next = text.indexOf(' ', word);
            int wordEnd = next < 0 || next > end ? end : next;
            long thousandths = thousandths(text, word, wordEnd);
            all += thousandths + (wordEnd < end ? WIDTHS[0] : 0);
            double width = digits(thousandths, role);
            if (used > 0 && used + blank + width > room) {
                lines++;
                used = 0;
            }
            used += used > 0 ? blank + width : width;
            if (used > room) {
                int broken = (int) (used / room);
                lines += broken;
                used -= broken * room;
            }
            word = wordEnd + 1;
        }
        return digits(all, role) <= room ? 1 : lines;
    }

    private static long thousandths(String text, int start, int end) {
        long thousandths = 0;
        for (int i = start; i < end; ) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                thousandths += WIDTHS[c - ' '];
                i++;
            } else {
                int letter = text.codePointAt(i);
                thousandths += width(letter);
                i += Character.charCount(letter);
            }
        }
        return thousandths;
    }

    private static double digits(long thousandths, Role role) {
        double digits = (double) thousandths / DIGIT * role.points() / Role.BODY.points();
        return digits * ON_SCREEN * (role.bold() ? BOLD : 1);
    }

    /** Of a character that is not in the table. */
    private static int width(int c) {
        boolean wide = c >= 0x1100 && (Character.isIdeographic(c) || c >= 0x1F000);
        return wide ? WIDE_LETTER : OTHER_LETTER;
    }
}
