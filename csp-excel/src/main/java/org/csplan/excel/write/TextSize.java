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
        double widest = 0;
        for (String line : text.split("\n", -1)) {
            widest = Math.max(widest, wordsWidth(line, role));
        }
        return widest + PADDING;
    }

    /** How wide the longest word of a text is, the cell's padding included. */
    static double longestWord(String text, Role role) {
        double widest = 0;
        for (String word : text.split("\\s+")) {
            widest = Math.max(widest, wordsWidth(word, role));
        }
        return widest + PADDING;
    }

    /** How many lines a text takes in a column of that width. */
    static int lines(String text, double columnWidth, Role role) {
        double room = Math.max(1, columnWidth - PADDING);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += wordsWidth(paragraph, role) <= room ? 1 : wrapped(paragraph, room, role);
        }
        return lines;
    }

    /** How high a row is that shows so many lines, in points. */
    static double height(int lines, Role role) {
        return Math.ceil(lines * role.points() * 1.3 + 2.5);
    }

    private static int wrapped(String paragraph, double room, Role role) {
        double blank = wordsWidth(" ", role);
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ")) {
            double width = wordsWidth(word, role);
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
        }
        return lines;
    }

    private static double wordsWidth(String words, Role role) {
        long thousandths = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            thousandths += width(c);
        }
        double digits = (double) thousandths / DIGIT * role.points() / Role.BODY.points();
        return digits * ON_SCREEN * (role.bold() ? BOLD : 1);
    }

    private static int width(int c) {
        if (c >= ' ' && c <= '~') {
            return WIDTHS[c - ' '];
        }
        boolean wide = c >= 0x1100 && (Character.isIdeographic(c) || c >= 0x1F000);
        return wide ? WIDE_LETTER : OTHER_LETTER;
    }
}
