package org.csplan.excel.source.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which numbers a section of a format is for.
 *
 * @param operator one of {@code < <= > >= = <>}
 * @param bound what the number is compared with
 */
record FormatCondition(String operator, double bound) {

    private static final Pattern SHAPE = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");

    static Optional<FormatCondition> parse(String text) {
        Matcher matcher = SHAPE.matcher(text.trim());
        return matcher.matches()
                ? Optional.of(new FormatCondition(matcher.group(1), Double.parseDouble(matcher.group(2))))
                : Optional.empty();
    }

    boolean holds(double number) {
        return switch (operator) {
            case "<" -> number < bound;
            case "<=" -> number <= bound;
            case ">" -> number > bound;
            case ">=" -> number >= bound;
            case "=" -> number == bound;
            default -> number != bound;
        };
    }

    /** Whether no positive number fulfils it, so that a minus sign says nothing new. */
    boolean isForNegatives() {
        return operator.startsWith("<") && !operator.equals("<>") && bound <= 0;
    }
}
