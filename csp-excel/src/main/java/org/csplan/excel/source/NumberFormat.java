package org.csplan.excel.source;

/** How numbers are shown. */
final class NumberFormat {

    static final NumberFormat GENERAL = new NumberFormat("General");

    private final String code;

    private NumberFormat(String code) {
        this.code = code;
    }

    static NumberFormat of(String code) {
        return new NumberFormat(code);
    }

    /** The format of that number that files needn't declare. */
    static NumberFormat builtIn(int id) {
        return GENERAL;
    }

    boolean isPercentage() {
        return code.contains("%");
    }

    boolean showsDay() {
        return true;
    }
}
