package org.csplan.excel.recognise;

import org.csplan.core.vocabulary.Words;

/** The form in which headings are compared: folded, and without numbering and signs round it. */
final class HeadingForm {

    private HeadingForm() {}

    /** The length of "1. " or "b) " at the beginning; 0 where there is none. */
    private static int numbering(String folded) {
        int mark = 0;
        while (mark < 2 && mark < folded.length() && Character.isDigit(folded.charAt(mark))) {
            mark++;
        }
        if (mark == 0 && !folded.isEmpty() && folded.charAt(0) >= 'a' && folded.charAt(0) <= 'h') {
            mark = 1;
        }
        int end = mark + 1;
        boolean numbered = mark > 0
                && end < folded.length()
                && (folded.charAt(mark) == '.' || folded.charAt(mark) == ')')
                && folded.charAt(end) == ' ';
        return numbered ? end + 1 : 0;
    }

    static String of(String heading) {
        String folded = Words.fold(heading);
        if (folded.indexOf('(') >= 0) {
            folded = folded.replace("(s)", "");
        }
        if (folded.indexOf('/') >= 0) {
            folded = folded.replace(" /", "/").replace("/ ", "/");
        }
        int start = numbering(folded);
        int end = folded.length();
        while (end > start && " -:/,(".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && " -:/,*".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        return folded.substring(start, end);
    }
}
