package org.csplan.excel.source.formula;

/** What stands between two values. */
final class Operators {

    private Operators() {}

    static Object apply(String operator, Object left, Object right) {
        if (left instanceof FormulaError) {
            return left;
        }
        if (right instanceof FormulaError) {
            return right;
        }
        return switch (operator) {
            case "=" -> Values.compare(left, right) == 0;
            case "<>" -> Values.compare(left, right) != 0;
            case "<" -> Values.compare(left, right) < 0;
            case "<=" -> Values.compare(left, right) <= 0;
            case ">" -> Values.compare(left, right) > 0;
            case ">=" -> Values.compare(left, right) >= 0;
            case "&" -> String.valueOf(Values.text(left)) + Values.text(right);
            default -> calculate(operator, Values.number(left), Values.number(right));
        };
    }

    private static Object calculate(String operator, Object left, Object right) {
        if (!(left instanceof Double a) || !(right instanceof Double b)) {
            return FormulaError.VALUE;
        }
        double result =
                switch (operator) {
                    case "+" -> a + b;
                    case "-" -> a - b;
                    case "*" -> a * b;
                    case "/" -> a / b;
                    default -> Math.pow(a, b);
                };
        return Double.isNaN(result) || Double.isInfinite(result) ? FormulaError.VALUE : (Object) result;
    }
}
