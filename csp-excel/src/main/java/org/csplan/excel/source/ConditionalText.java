package org.csplan.excel.source;

import java.util.List;
import java.util.Optional;

/** Writes every kind of condition as the formula that says the same. */
final class ConditionalText {

    private ConditionalText() {}

    /** The formula; absent where there is none for the kind. */
    static Optional<String> of(
            String type, String operator, Optional<String> text, List<String> formulas, String cell) {
        return switch (type) {
            case "expression" -> formulas.stream().findFirst();
            case "cellIs" -> comparison(operator, formulas, cell);
            case "containsText" -> text(text, formulas, "NOT(ISERROR(SEARCH(%1$s,%2$s)))", cell);
            case "notContainsText" -> text(text, formulas, "ISERROR(SEARCH(%1$s,%2$s))", cell);
            case "beginsWith" -> text(text, formulas, "LEFT(%2$s,LEN(%1$s))=%1$s", cell);
            case "endsWith" -> text(text, formulas, "RIGHT(%2$s,LEN(%1$s))=%1$s", cell);
            case "containsBlanks" -> Optional.of("LEN(TRIM(" + cell + "))=0");
            case "notContainsBlanks" -> Optional.of("LEN(TRIM(" + cell + "))>0");
            case "containsErrors" -> Optional.of("ISERROR(" + cell + ")");
            case "notContainsErrors" -> Optional.of("NOT(ISERROR(" + cell + "))");
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(Optional<String> text, List<String> formulas, String shape, String cell) {
        return text.map(words -> shape.formatted('"' + words.replace("\"", "\"\"") + '"', cell))
                .or(() -> formulas.stream().findFirst());
    }

    private static Optional<String> comparison(String operator, List<String> formulas, String cell) {
        if (formulas.isEmpty()) {
            return Optional.empty();
        }
        String first = '(' + formulas.get(0) + ')';
        String second = formulas.size() > 1 ? '(' + formulas.get(1) + ')' : first;
        return switch (operator) {
            case "lessThan" -> Optional.of(cell + '<' + first);
            case "lessThanOrEqual" -> Optional.of(cell + "<=" + first);
            case "greaterThan" -> Optional.of(cell + '>' + first);
            case "greaterThanOrEqual" -> Optional.of(cell + ">=" + first);
            case "equal", "" -> Optional.of(cell + '=' + first);
            case "notEqual" -> Optional.of(cell + "<>" + first);
            case "between" -> Optional.of("AND(" + cell + ">=" + first + ',' + cell + "<=" + second + ')');
            case "notBetween" -> Optional.of("OR(" + cell + '<' + first + ',' + cell + '>' + second + ')');
            default -> Optional.empty();
        };
    }
}
