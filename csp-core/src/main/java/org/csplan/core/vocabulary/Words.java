package org.csplan.core.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/** How words are compared: without regard to case, accents of the typewriter, blanks and closing punctuation. */
public final class Words {

    private Words() {}

    /**
     * The form in which two spellings of a word are equal: lower case, curly quotes and dashes straightened,
     * {@code &} as {@code and}, runs of blanks as one, and no closing {@code :}, {@code ?}, {@code .} or {@code *}.
     */
    public static String fold(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        plain = plain.toLowerCase(Locale.ROOT);
        if (isFolded(plain)) {
            return plain;
        }
        StringBuilder folded = new StringBuilder(plain.length() + 8);
        boolean blank = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
                blank = true;
                continue;
            }
            if (blank && folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
            blank = false;
            appendFolded(folded, c);
        }
        int end = folded.length();
        while (end > 0 && isClosing(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(0, end);
    }

    /** Whether it is a letter from A to Z in either case, which folding changes to nothing but lower case. */
    public static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing to do, as for most texts: plain letters, digits and marks with single blanks between. */
    private static boolean isFolded(String plain) {
        char before = ' ';
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean stays = c > ' ' && c < 0x7F && c != '&' && c != '`' || c == ' ' && before != ' ';
            if (!stays) {
                return false;
            }
            before = c;
        }
        return !isClosing(before);
    }

    private static void appendFolded(StringBuilder folded, char c) {
        switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '`', '\u00B4' -> folded.append('\'');
            case '\u201C', '\u201D', '\u201E' -> folded.append('"');
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> folded.append('-');
            case '&' -> {
                if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
                folded.append("and ");
            }
            default -> folded.append(c);
        }
    }

    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    private static boolean isClosing(char c) {
        return c == ':' || c == '?' || c == '.' || c == '*' || c == ' ' || c == ',' || c == ';';
    }
}
