package org.csplan.examples.cli.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was given to a command.
 *
 * @param inputs all but the options, in order
 * @param options the values of the options that were given, by name; none for one without a value
 */
public record Arguments(List<String> inputs, Map<String, List<String>> options) {

    /** Whether that option was given. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The value of that option, if it was given. */
    public Optional<String> value(String option) {
        return values(option).stream().findFirst();
    }

    /** The values of that option; none if it wasn't given. */
    public List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The only input of a command that takes one. */
    public String input() {
        return inputs.get(0);
    }
}
