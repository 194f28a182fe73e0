package org.csplan.examples.cli.line;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An option of a command.
 *
 * @param name with its dashes
 * @param label what its value is called in the help; blank for an option without a value
 * @param description for the help
 * @param choices the only values it takes, asked for only when they are needed, since they may have to be looked up;
 *     any value, if there are none
 * @param required whether it has to be there
 * @param many whether it takes several values
 */
public record OptionDescription(
        String name,
        String label,
        String description,
        Optional<Supplier<List<String>>> choices,
        boolean required,
        boolean many) {

    /** An option without a value. */
    public static OptionDescription flag(String name, String description) {
        return new OptionDescription(name, "", description, Optional.empty(), false, false);
    }

    /** An option with a value. */
    public static OptionDescription value(String name, String label, String description) {
        return new OptionDescription(name, label, description, Optional.empty(), false, false);
    }

    /** This option with nothing but these values. */
    public OptionDescription of(Supplier<List<String>> words) {
        return new OptionDescription(name, label, description, Optional.of(words), required, many);
    }

    /** This option, which has to be there. */
    public OptionDescription asRequired() {
        return new OptionDescription(name, label, description, choices, true, many);
    }

    /** This option with several values. */
    public OptionDescription asMany() {
        return new OptionDescription(name, label, description, choices, required, true);
    }

    /** The only values it takes; none if it takes any. */
    public List<String> words() {
        return choices.map(Supplier::get).orElse(List.of());
    }

    boolean isFlag() {
        return label.isEmpty();
    }
}
