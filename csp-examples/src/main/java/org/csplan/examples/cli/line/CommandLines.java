package org.csplan.examples.cli.line;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The lines that a program with these commands understands, by way of picocli. */
public final class CommandLines {

    private final List<CommandDescription> commands;

    private CommandLines(List<CommandDescription> commands) {
        this.commands = List.copyOf(commands);
    }

    /** The lines that start with one of these commands. */
    public static CommandLines of(List<CommandDescription> commands) {
        return new CommandLines(commands);
    }

    /** What a line asks for. */
    public Request parse(String... line) {
        String[] words = asOption(line);
        Optional<CommandDescription> named = named(words);
        try {
            return named.isPresent()
                    ? request(PicocliProgram.ofOne(named.get()), Arrays.copyOfRange(words, 1, words.length))
                    : request(PicocliProgram.ofAll(commands), words);
        } catch (ParameterException e) {
            return words.length == 0
                    ? new Request.Wrong(e.getCommandLine().getUsageMessage())
                    : new Request.Wrong(UsageMessage.of(e));
        }
    }

    /** Those who ask other programs for {@code help convert} mean {@code convert --help}. */
    private static String[] asOption(String... words) {
        if (words.length == 0 || words.length > 2 || !words[0].equals("help")) {
            return words;
        }
        return words.length == 1 ? new String[] {"--help"} : new String[] {words[1], "--help"};
    }

    /** A line that begins with a command needs none of the others, and describing them all takes its time. */
    private Optional<CommandDescription> named(String... words) {
        return commands.stream()
                .filter(command -> words.length > 0 && command.name().equals(words[0]))
                .findFirst();
    }

    private Request request(CommandLine program, String... words) {
        ParseResult parsed = program.parseArgs(words);
        ParseResult ofCommand = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        CommandLine asked = ofCommand.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested() || ofCommand.isUsageHelpRequested()) {
            return new Request.Show(asked.getUsageMessage());
        }
        if (parsed.isVersionHelpRequested() || ofCommand.isVersionHelpRequested()) {
            return new Request.Show(version(program));
        }
        String name = ofCommand.commandSpec().qualifiedName();
        if (name.equals(PicocliProgram.NAME)) {
            return new Request.Wrong(asked.getUsageMessage());
        }
        return name.equals(PicocliProgram.nameOf(PicocliProgram.COMPLETION))
                ? new Request.Show(AutoComplete.bash(program.getCommandName(), program))
                : new Request.Run(description(name), arguments(parsed, ofCommand));
    }

    private CommandDescription description(String name) {
        return commands.stream()
                .filter(command -> PicocliProgram.nameOf(command.name()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Options of every command may also stand before the command. */
    private static Arguments arguments(ParseResult parsed, ParseResult ofCommand) {
        List<String> inputs = new ArrayList<>();
        ofCommand.matchedPositionals().forEach(positional -> inputs.addAll(positional.originalStringValues()));
        Map<String, List<String>> options = new HashMap<>();
        for (ParseResult part : List.of(parsed, ofCommand)) {
            for (OptionSpec option : part.matchedOptions()) {
                options.put(
                        option.longestName(),
                        option.isOption() && option.arity().max() == 0
                                ? List.of()
                                : List.copyOf(option.originalStringValues()));
            }
        }
        return new Arguments(inputs, options);
    }

    private static String version(CommandLine program) {
        StringWriter version = new StringWriter();
        program.printVersionHelp(new PrintWriter(version, true));
        return version.toString();
    }
}
