package org.csplan.excel.source.formula;

import java.math.BigDecimal;
import java.math.MathContext;

/** Turns values into one another as spreadsheets do. */
final class Values {

    private static final MathContext DIGITS = new MathContext(15);
    private static final int LONGEST_NUMBER = 40;

    private Values() {}

    /** The number of a value; an error where it has none. */
    static Object number(Object value) {
        if (value == null) {
            return 0.0;
        }
        if (value instanceof Boolean truth) {
            return truth ? 1.0 : 0.0;
        }
        if (value instanceof String text) {
            return parse(text.trim());
        }
        return value;
    }

    private static Object parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER || !Character.isDigit(text.charAt(text.length() - 1))) {
            return FormulaError.VALUE;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return FormulaError.VALUE;
        }
    }

    /** The text of a value; an error stays one. */
    static Object text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (value instanceof Double number) {
            BigDecimal plain = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
            return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        }
        return value;
    }

    /** Less than, equal to or more than 0, as the one value comes before, with or after the other. */
    static int compare(Object left, Object right) {
        Object a = left == null ? emptyLike(right) : left;
        Object b = right == null ? emptyLike(left) : right;
        if (a instanceof Double one && b instanceof Double other) {
            return Double.compare(one + 0.0, other + 0.0);
        }
        if (a instanceof String one && b instanceof String other) {
            return one.compareToIgnoreCase(other);
        }
        if (a instanceof Boolean one && b instanceof Boolean other) {
            return one.compareTo(other);
        }
        return Integer.compare(rank(a), rank(b));
    }

    /** A blank cell is whatever it is compared with, but empty. */
    private static Object emptyLike(Object other) {
        return other instanceof String ? "" : other instanceof Boolean ? (Object) false : (Object) 0.0;
    }

    private static int rank(Object value) {
        return value instanceof Double ? 0 : value instanceof String ? 1 : 2;
    }
}
