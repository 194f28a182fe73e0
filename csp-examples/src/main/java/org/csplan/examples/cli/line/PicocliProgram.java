package org.csplan.examples.cli.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Tells picocli of the commands. */
final class PicocliProgram {

    /** The name of the program, as it is typed. */
    static final String NAME = "csp";

    /** The command that picocli answers by itself. */
    static final String COMPLETION = "generate-completion";

    private static final int WIDTH = 100;

    static {
        // No option here is a date or a connection to a database, and picocli would look up how to make one at each
        // start.
        System.setProperty("picocli.converters.excludes", "java.*");
    }

    private PicocliProgram() {}

    /** What is typed for a command, the name of the program included. */
    static String nameOf(String command) {
        return NAME + " " + command;
    }

    /** One command, for the rest of a line that begins with it. */
    static CommandLine ofOne(CommandDescription command) {
        return line(spec(command).name(nameOf(command.name())));
    }

    /** The program with all of its commands. */
    static CommandLine ofAll(List<CommandDescription> commands) {
        return line(program(commands).addSubcommand(COMPLETION, completion()));
    }

    private static CommandSpec program(List<CommandDescription> commands) {
        CommandSpec program = CommandSpec.create().name(NAME);
        program.usageMessage()
                .descriptionHeading("%n")
                .description("Reads, checks and writes the action plans of Community Safety Partnerships.")
                .synopsisSubcommandLabel("COMMAND");
        CommandDescription.ofEveryCommand().forEach(option -> program.addOption(option(option)));
        commands.forEach(command -> program.addSubcommand(command.name(), spec(command)));
        return finish(program);
    }

    private static CommandLine line(CommandSpec program) {
        CommandLine line = new CommandLine(program);
        line.setExpandAtFiles(false)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        return line;
    }

    private static CommandSpec completion() {
        CommandSpec completion = CommandSpec.create();
        completion
                .usageMessage()
                .header("Prints a script that lets bash and zsh complete what you type.")
                .footer("", "To use it: source <(csp generate-completion)");
        return finish(completion);
    }

    private static CommandSpec spec(CommandDescription command) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().header(command.header());
        if (!command.description().isEmpty()) {
            spec.usageMessage().descriptionHeading("%n").description(command.description());
        }
        if (command.inputs().most() > 0) {
            spec.addPositional(inputs(command.inputs()));
        }
        command.options().forEach(option -> spec.addOption(option(option)));
        if (!command.examples().isEmpty()) {
            spec.usageMessage()
                    .footerHeading("%nExamples:%n")
                    .footer(command.examples().stream()
                            .map(example -> "  " + example.replace("%", "%%"))
                            .toArray(String[]::new));
        }
        return finish(spec);
    }

    private static PositionalParamSpec inputs(CommandDescription.Inputs inputs) {
        return PositionalParamSpec.builder()
                .paramLabel(inputs.label())
                .required(inputs.least() > 0)
                .description(inputs.description())
                .arity(inputs.least() + ".." + (inputs.most() == Integer.MAX_VALUE ? "*" : inputs.most()))
                .index(inputs.most() == 1 ? "0" : "0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    private static OptionSpec option(OptionDescription option) {
        OptionSpec.Builder spec = OptionSpec.builder(option.name()).description(option.description());
        if (option.isFlag()) {
            return spec.arity("0").type(boolean.class).build();
        }
        if (option.many()) {
            spec.arity("1..*").type(List.class).auxiliaryTypes(String.class);
        } else {
            spec.arity("1").type(String.class);
        }
        option.choices().ifPresent(choices -> spec.completionCandidates(
                        () -> choices.get().iterator())
                .converters(new ChoiceConverter(choices)));
        return spec.paramLabel(option.label()).required(option.required()).build();
    }

    private static CommandSpec finish(CommandSpec spec) {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("0", "done");
        statuses.put("1", "done, and validation found errors");
        statuses.put("2", "the command line is wrong, and nothing was done");
        statuses.put("3", "a file can't be read, written, converted or updated, or has no action grid");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .arity("0")
                .type(boolean.class)
                .usageHelp(true)
                .description("Print this help.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .arity("0")
                .type(boolean.class)
                .versionHelp(true)
                .description("Print the version.")
                .build());
        spec.versionProvider(new Version());
        spec.usageMessage()
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(statuses);
        return spec;
    }
}
