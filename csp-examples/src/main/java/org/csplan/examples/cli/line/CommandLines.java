package org.csplan.examples.cli.line;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lines that a program with these commands understands. */
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
    public Request parse(String... words) {
        return quick(words).orElseGet(() -> new PicocliParser(commands).parse(words));
    }

    private Optional<Request> quick(String... words) {
        Optional<CommandDescription> command = commands.stream()
                .filter(known -> words.length > 0 && known.name().equals(words[0]))
                .findFirst();
        return command.flatMap(
                known -> QuickParser.parse(known, Arrays.asList(words).subList(1, words.length))
                        .map(arguments -> new Request.Run(known, arguments)));
    }
}
