package org.csplan.core.validation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts in a message as a program reads them: days as ISO 8601, numbers without grouping. */
final class Facts {

    private Facts() {}

    /** The fact; none if it is but a word of the messages' own. */
    static Optional<String> plain(Object value) {
        if (value instanceof Word) {
            return Optional.empty();
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(number.toPlainString());
        }
        if (value instanceof OneOf choice) {
            return plain(choice.things());
        }
        if (value instanceof List<?> several) {
            return Optional.of(
                    several.stream().map(Facts::plain).flatMap(Optional::stream).collect(Collectors.joining("; ")));
        }
        return Optional.of(String.valueOf(value));
    }
}
