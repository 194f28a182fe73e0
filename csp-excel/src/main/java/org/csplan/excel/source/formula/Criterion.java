package org.csplan.excel.source.formula;

/** What COUNTIF looks for: {@code >5}, {@code Complete}, {@code *police*}. */
final class Criterion {

    private final String operator;
    private final Object operand;

    private Criterion(String operator, Object operand) {
        this.operator = operator;
        this.operand = operand;
    }

    static Criterion of(Object value) {
        if (!(value instanceof String text)) {
            return new Criterion("=", value);
        }
        String operator = "=";
        for (String symbol : new String[] {"<>", "<=", ">=", "=", "<", ">"}) {
            if (text.startsWith(symbol)) {
                operator = symbol;
                text = text.substring(symbol.length());
                break;
            }
        }
        Object number = Values.number(text);
        return new Criterion(operator, number instanceof Double ? number : text);
    }

    boolean holds(Object value) {
        if (value instanceof FormulaError || operand == null || operand instanceof FormulaError) {
            return false;
        }
        boolean isEquality = operator.equals("=") || operator.equals("<>");
        if (isEquality && operand instanceof String pattern) {
            boolean matches = value instanceof String text
                    ? Wildcards.matches(pattern, text)
                    : value == null && pattern.isEmpty();
            return matches == operator.equals("=");
        }
        if (isEquality && value == null) {
            return operator.equals("<>");
        }
        return value != null
                && value.getClass() == operand.getClass()
                && Boolean.TRUE.equals(Operators.apply(operator, value, operand));
    }
}
