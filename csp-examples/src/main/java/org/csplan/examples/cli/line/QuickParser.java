package org.csplan.examples.cli.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands the usual lines of a command. What it doesn't is not wrong, but for picocli to judge. */
final class QuickParser {

    private final CommandDescription command;
    private final List<String> inputs = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();

    private QuickParser(CommandDescription command) {
        this.command = command;
    }

    /** What was given to that command, if nothing in it is unusual. */
    static Optional<Arguments> parse(CommandDescription command, List<String> words) {
        QuickParser parser = new QuickParser(command);
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            if (!parser.take(rest.next(), rest)) {
                return Optional.empty();
            }
        }
        return parser.isComplete() ? Optional.of(new Arguments(parser.inputs, parser.options)) : Optional.empty();
    }

    private boolean take(String word, Iterator<String> rest) {
        return isInput(word) ? inputs.add(word) : takeOption(word, rest);
    }

    private boolean takeOption(String word, Iterator<String> rest) {
        Optional<OptionDescription> known = command.option(word);
        if (known.isEmpty() || known.get().many() || options.containsKey(word)) {
            return false;
        }
        OptionDescription option = known.get();
        if (option.isFlag()) {
            options.put(word, List.of());
            return true;
        }
        String value = rest.hasNext() ? rest.next() : "";
        options.put(word, List.of(value));
        return !value.isEmpty() && isInput(value) && isChoice(option, value);
    }

    private static boolean isChoice(OptionDescription option, String value) {
        List<String> choices = option.choices().get();
        return choices.isEmpty() || choices.contains(value);
    }

    private boolean isComplete() {
        return inputs.size() >= command.inputs().least()
                && inputs.size() <= command.inputs().most()
                && command.options().stream()
                        .allMatch(option -> !option.required() || options.containsKey(option.name()));
    }

    private static boolean isInput(String word) {
        return !word.startsWith("-") || word.equals("-");
    }
}
