package org.csplan.examples.cli.line;

import java.util.List;
import java.util.stream.Stream;

/**
 * A command: what it is for and what it takes.
 *
 * @param name as it is typed
 * @param header one sentence on what it does
 * @param description more of it; blank if one sentence is enough
 * @param inputs what it takes beside options
 * @param options its options, those of every command among them
 * @param examples lines for the end of the help
 */
public record CommandDescription(
        String name,
        String header,
        String description,
        Inputs inputs,
        List<OptionDescription> options,
        List<String> examples) {

    private static final List<OptionDescription> OF_EVERY_COMMAND = List.of(
            OptionDescription.value(
                    "--password-file", "FILE", "A file whose first line is the password of protected workbooks."),
            OptionDescription.flag("--quiet", "Print results and refusals, nothing else."),
            OptionDescription.flag("--debug", "After a refusal, print where it was thrown."));

    /**
     * What a command takes beside options.
     *
     * @param label what it is called in the help
     * @param description for the help
     * @param least how many there have to be
     * @param most how many there may be
     */
    public record Inputs(String label, String description, int least, int most) {

        private static final Inputs NONE = new Inputs("", "", 0, 0);

        /** Exactly one. */
        public static Inputs one(String label, String description) {
            return new Inputs(label, description, 1, 1);
        }

        /** One or none. */
        public static Inputs oneOrNone(String label, String description) {
            return new Inputs(label, description, 0, 1);
        }

        /** One or more. */
        public static Inputs many(String label, String description) {
            return new Inputs(label, description, 1, Integer.MAX_VALUE);
        }
    }

    /** A command with nothing but the options of every command. */
    public static CommandDescription of(String name, String header) {
        return new CommandDescription(name, header, "", Inputs.NONE, OF_EVERY_COMMAND, List.of());
    }

    /** This command, described further. */
    public CommandDescription describedAs(String more) {
        return new CommandDescription(name, header, more, inputs, options, examples);
    }

    /** This command with inputs. */
    public CommandDescription taking(Inputs taken) {
        return new CommandDescription(name, header, description, taken, options, examples);
    }

    /** This command with options of its own. */
    public CommandDescription with(OptionDescription... own) {
        List<OptionDescription> all =
                Stream.concat(Stream.of(own), options.stream()).toList();
        return new CommandDescription(name, header, description, inputs, all, examples);
    }

    /** This command with examples. */
    public CommandDescription shownBy(String... lines) {
        return new CommandDescription(name, header, description, inputs, options, List.of(lines));
    }

    static List<OptionDescription> ofEveryCommand() {
        return OF_EVERY_COMMAND;
    }
}
