package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the codes out of printed headers and footers. */
final class PrintedText {

    private static final String SIDES = "LCR";
    /** The words around the numbers of pages, which say nothing of the plan. */
    private static final Set<String> AROUND_PAGES = Set.of("page", "pages", "of");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PrintedText() {}

    /** The texts of the left, the middle and the right; none where there are only codes, such as page numbers. */
    static List<String> read(String coded) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < coded.length()) {
            char c = coded.charAt(at++);
            if (c != '&' || at == coded.length()) {
                text.append(c);
                continue;
            }
            char code = coded.charAt(at++);
            if (code == '&') {
                text.append('&');
            } else if (SIDES.indexOf(code) >= 0) {
                flush(text, texts);
            } else {
                at = skip(code, coded, at);
            }
        }
        flush(text, texts);
        return texts;
    }

    /** Behind what belongs to a code: the name of a font in quotes, a size, a colour. */
    private static int skip(char code, String coded, int from) {
        int at = from;
        if (code == '"') {
            int end = coded.indexOf('"', at);
            return end < 0 ? coded.length() : end + 1;
        }
        if (code == 'K') {
            int end = Math.min(coded.length(), at + 6);
            while (at < end && (Character.digit(coded.charAt(at), 16) >= 0 || "+-".indexOf(coded.charAt(at)) >= 0)) {
                at++;
            }
            return at;
        }
        if (code >= '0' && code <= '9') {
            while (at < coded.length() && coded.charAt(at) >= '0' && coded.charAt(at) <= '9') {
                at++;
            }
        }
        return at;
    }

    private static void flush(StringBuilder text, List<String> texts) {
        boolean speaks = WORDS.splitAsStream(text)
                .anyMatch(word -> !word.isEmpty() && !AROUND_PAGES.contains(word.toLowerCase(Locale.ROOT)));
        if (speaks) {
            texts.add(text.toString().strip());
        }
        text.setLength(0);
    }
}
