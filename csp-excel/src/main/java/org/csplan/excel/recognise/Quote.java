package org.csplan.excel.recognise;

/** Texts as they are quoted in messages. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** The text, cut at a word where it is long. */
    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + " …";
    }
}
