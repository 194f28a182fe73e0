package org.csplan.excel.source.formula;

import java.util.Optional;

/** A formula that was understood. Immutable. */
public final class Formula {

    private static final int LONGEST = 4_000;

    private final Node root;

    private Formula(Node root) {
        this.root = root;
    }

    /** Understands a formula without its equals sign; absent where it uses what isn't known here. */
    public static Optional<Formula> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Formula(new FormulaParser(text).parse()));
        } catch (UnknownSyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The formula's value for a cell.
     *
     * @param row the row of the cell
     * @param column its column
     * @param fromRow the row of the cell that the formula was written for
     * @param fromColumn its column
     * @param budget how many cells may be looked at; it is used up on the way
     * @throws Budget.SpentException if more would be needed
     */
    public Object evaluate(CellValues cells, int row, int column, int fromRow, int fromColumn, Budget budget) {
        return root.value(new Evaluation(cells, row, column, row - fromRow, column - fromColumn, budget));
    }

    /** Whether a value counts as true. */
    public static boolean isTrue(Object value) {
        return value instanceof Boolean truth ? truth : value instanceof Double number && number != 0;
    }
}
