package org.csplan.excel.source.formula;

/** How much work formulas may still make. */
public final class Budget {

    private long left;

    /** A budget of so many cells. */
    public Budget(long cells) {
        left = cells;
    }

    /**
     * Takes from it.
     *
     * @throws SpentException if that is more than is left
     */
    public void take(long cells) {
        left -= cells;
        if (left < 0) {
            throw new SpentException();
        }
    }

    /** The budget is spent. */
    public static final class SpentException extends RuntimeException {

        private static final long serialVersionUID = 1;

        SpentException() {
            super("The formulas look at more cells than they may", null, false, false);
        }
    }
}
