package org.csplan.excel.source.formula;

import java.util.List;

/** One piece of a formula. */
interface Node {

    Object value(Evaluation evaluation);

    /** A number, a text, a truth or an error. */
    record Constant(Object value) implements Node {
        @Override
        public Object value(Evaluation evaluation) {
            return value;
        }
    }

    /** A cell, by its place or by where it lies from the cell that is looked at. */
    record Cell(String sheet, int row, int column, boolean fixedRow, boolean fixedColumn) implements Node {
        @Override
        public Object value(Evaluation evaluation) {
            return evaluation.value(this);
        }
    }

    /** A range of cells, which only functions can take. */
    record Range(Cell first, Cell last) implements Node {
        @Override
        public Object value(Evaluation evaluation) {
            boolean isOneCell = evaluation.row(first) == evaluation.row(last)
                    && evaluation.column(first) == evaluation.column(last);
            return isOneCell ? evaluation.value(first) : FormulaError.VALUE;
        }
    }

    /** The number with the other sign, or its hundredth part. */
    record Scaled(Node operand, double factor) implements Node {
        @Override
        public Object value(Evaluation evaluation) {
            Object number = Values.number(operand.value(evaluation));
            return number instanceof Double value ? (Object) (value * factor) : number;
        }
    }

    /** Two values and what is done with them. */
    record Binary(String operator, Node left, Node right) implements Node {
        @Override
        public Object value(Evaluation evaluation) {
            return Operators.apply(operator, left.value(evaluation), right.value(evaluation));
        }
    }

    /** A function of some values. */
    record Call(Function function, List<Node> arguments) implements Node {
        @Override
        public Object value(Evaluation evaluation) {
            return function.apply(arguments, evaluation);
        }
    }
}
