package org.csplan.examples.cli.line;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Understands any line, by way of picocli. */
final class PicocliParser {

    private static final String COMPLETION = "generate-completion";

    private final List<CommandDescription> commands;
    private final CommandLine program;

    PicocliParser(List<CommandDescription> commands) {
        this.commands = commands;
        this.program = PicocliProgram.of(commands);
        program.addSubcommand(COMPLETION, PicocliProgram.completion());
    }

    Request parse(String... words) {
        try {
            return request(program.parseArgs(words));
        } catch (ParameterException e) {
            return words.length == 0
                    ? new Request.Wrong(e.getCommandLine().getUsageMessage())
                    : new Request.Wrong(UsageMessage.of(e));
        }
    }

    private Request request(ParseResult parsed) {
        ParseResult ofCommand = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        CommandLine asked = ofCommand.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested() || ofCommand.isUsageHelpRequested()) {
            return new Request.Show(asked.getUsageMessage());
        }
        if (parsed.isVersionHelpRequested() || ofCommand.isVersionHelpRequested()) {
            return new Request.Show(version());
        }
        if (!parsed.hasSubcommand()) {
            return new Request.Wrong(asked.getUsageMessage());
        }
        return ofCommand.commandSpec().name().equals(COMPLETION)
                ? new Request.Show(AutoComplete.bash(program.getCommandName(), program))
                : new Request.Run(description(ofCommand), arguments(parsed, ofCommand));
    }

    private CommandDescription description(ParseResult ofCommand) {
        String name = ofCommand.commandSpec().name();
        return commands.stream()
                .filter(command -> command.name().equals(name))
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

    private String version() {
        StringWriter version = new StringWriter();
        program.printVersionHelp(new PrintWriter(version, true));
        return version.toString();
    }
}
