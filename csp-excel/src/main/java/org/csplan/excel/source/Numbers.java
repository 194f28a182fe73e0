package org.csplan.excel.source;

/** Reads numbers as parts write them. */
final class Numbers {

    /** Up to here a whole number of digits is exact, and so is its quotient by a power of ten up to 22. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private static final int LONGEST = 400;

    private Numbers() {}

    /** The whole number, or the other one where the text is none. */
    static int whole(CharSequence text, int otherwise) {
        int length = text.length();
        int number = 0;
        if (length == 0 || length > 9) {
            return slowWhole(text, otherwise);
        }
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return slowWhole(text, otherwise);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int slowWhole(CharSequence text, int otherwise) {
        try {
            return Integer.parseInt(text.toString().trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The number in decimal digits, with or without a point and an exponent; not a number where the text is none. */
    static double decimal(CharSequence text) {
        long digits = 0;
        int count = 0;
        int point = -1;
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        for (int i = negative ? 1 : 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = count;
            } else if (c >= '0' && c <= '9' && count < EXACT_DIGITS) {
                digits = digits * 10 + c - '0';
                count++;
            } else {
                return slowDecimal(text.toString().trim());
            }
        }
        if (count == 0) {
            return slowDecimal(text.toString().trim());
        }
        double number = point < 0 ? digits : digits / POWERS[count - point];
        return negative && digits != 0 ? -number : number;
    }

    private static double slowDecimal(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Double.NaN;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
                return Double.NaN;
            }
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isInfinite(number) ? Double.NaN : number;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
