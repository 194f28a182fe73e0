package org.csplan.excel.grid;

/** What a file says, as messages repeat it: a damaged or hostile one may say it at any length. */
public final class Quoted {

    private static final int LONGEST = 80;
    private static final int LONGEST_SENTENCE = 300;

    private Quoted() {}

    /** The text on one line, cut where it is longer than any name or number should be. */
    public static String of(String text) {
        return cut(text, LONGEST);
    }

    /** A whole sentence with names of the file in it, on one line, cut where none should go on. */
    public static String sentence(String text) {
        return cut(text, LONGEST_SENTENCE);
    }

    private static String cut(String text, int longest) {
        StringBuilder line = new StringBuilder(text.length() <= longest ? text : start(text, longest));
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    /** Up to the end of a word; where there is none near, at least not within a character of two code units. */
    private static String start(String text, int longest) {
        int word = text.lastIndexOf(' ', longest);
        if (word > longest / 2) {
            return text.substring(0, word) + " …";
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
