package org.csplan.excel.source.formula;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Takes the arguments of functions. */
final class Arguments {

    private Arguments() {}

    /** Whether all are true, or any. */
    static Object truths(List<Node> arguments, Evaluation in, boolean all) {
        Object[] result = {all};
        for (Node argument : arguments) {
            forEach(argument, in, value -> {
                Object number = value instanceof String && argument instanceof Node.Range ? null : Values.number(value);
                if (number instanceof FormulaError && !(result[0] instanceof FormulaError)) {
                    result[0] = number;
                } else if (number instanceof Double truth && result[0] instanceof Boolean so) {
                    result[0] = all ? so && truth != 0 : so || truth != 0;
                }
            });
        }
        return result[0];
    }

    static Object count(List<Node> arguments, Evaluation in, Predicate<Object> counts) {
        double[] count = {0};
        for (Node argument : arguments) {
            forEach(argument, in, value -> count[0] += counts.test(value) ? 1 : 0);
        }
        return count[0];
    }

    private static void forEach(Node argument, Evaluation in, java.util.function.Consumer<Object> visitor) {
        if (argument instanceof Node.Range range) {
            in.forEach(range, visitor);
        } else {
            visitor.accept(argument.value(in));
        }
    }

    /** What is made of the first argument's text. */
    static Object ofText(List<Node> arguments, Evaluation in, java.util.function.Function<String, Object> made) {
        Object text = Values.text(arguments.get(0).value(in));
        return text instanceof String words ? made.apply(words) : text;
    }

    /** A whole number that is not negative. */
    static int whole(List<Node> arguments, int index, int otherwise, Evaluation in) {
        if (arguments.size() <= index) {
            return otherwise;
        }
        Object value = Values.number(arguments.get(index).value(in));
        return value instanceof Double number ? (int) Math.max(0, Math.min(number, Integer.MAX_VALUE)) : 0;
    }

    static Object find(List<Node> arguments, Evaluation in, boolean loosely) {
        Object wanted = Values.text(arguments.get(0).value(in));
        Object text = Values.text(arguments.get(1).value(in));
        if (!(wanted instanceof String pattern) || !(text instanceof String words)) {
            return FormulaError.VALUE;
        }
        int from = Math.max(1, whole(arguments, 2, 1, in)) - 1;
        if (from > words.length()) {
            return FormulaError.VALUE;
        }
        in.budget().take(words.length() / 64);
        int found = loosely
                ? Wildcards.find(pattern.toLowerCase(Locale.ROOT), words.toLowerCase(Locale.ROOT), from)
                : words.indexOf(pattern, from);
        return found < 0 ? FormulaError.VALUE : (Object) (found + 1.0);
    }

    /** The number of the row or column of the reference that is given, or of the cell itself. */
    static Object place(List<Node> arguments, Evaluation in, boolean ofRow) {
        if (arguments.isEmpty()) {
            return (double) (ofRow ? in.row() : in.column()) + 1;
        }
        Node argument = arguments.get(0);
        Node.Cell cell =
                argument instanceof Node.Range range ? range.first() : argument instanceof Node.Cell one ? one : null;
        return cell == null ? FormulaError.VALUE : (Object) ((ofRow ? in.row(cell) : in.column(cell)) + 1.0);
    }
}
