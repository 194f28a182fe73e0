package org.csplan.excel.recognise;

/** Arrows, ticks and other signs round words; an arrow beside the letter, "G↑", says which way it goes. */
final class Signs {

    private Signs() {}

    /** Whether a text begins or ends with a sign. */
    static boolean areRound(String text) {
        return !text.isEmpty() && (isSign(text.charAt(0)) || isSign(text.charAt(text.length() - 1)));
    }

    /** The text without the signs that it begins and ends with. */
    static String without(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSign(text.charAt(start))) {
            start++;
        }
        while (end > start && isSign(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSign(char c) {
        int type = Character.getType(c);
        return type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL;
    }
}
