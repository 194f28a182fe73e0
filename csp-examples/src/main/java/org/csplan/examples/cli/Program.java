package org.csplan.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.csplan.core.file.Reasons;
import org.csplan.examples.cli.files.InputFiles;
import org.csplan.examples.cli.line.Arguments;
import org.csplan.examples.cli.line.CommandLines;
import org.csplan.examples.cli.line.Request;
import org.csplan.examples.cli.memory.MemoryGuard;
import org.csplan.examples.cli.screen.Terminal;

/** Runs one command line. */
public final class Program {

    /** The commands, in the order of the help. */
    private static final List<Command> COMMANDS = List.of(
            new ConvertCommand(),
            new InspectCommand(),
            new ValidateCommand(),
            new UpdateCommand(),
            new TemplateCommand(),
            new LayoutsCommand(),
            new SchemaCommand());

    private Program() {}

    /**
     * Runs a command line and gives its exit status; nothing is thrown, whatever happens.
     *
     * @param words the name of the command, its options and inputs
     */
    public static int run(Terminal terminal, String... words) {
        int status;
        try {
            status = fulfil(terminal, lines().parse(words));
        } catch (Throwable e) {
            status = new Session(terminal, false, List.of(words).contains("--debug"), Optional.empty()).tell(e);
        }
        return Math.max(status, finish(terminal));
    }

    private static int fulfil(Terminal terminal, Request request) {
        if (request instanceof Request.Run run) {
            return fulfil(terminal, run);
        }
        if (request instanceof Request.Show show) {
            terminal.out().print(show.text());
            return ExitStatus.DONE;
        }
        terminal.tellAll(((Request.Wrong) request).message().stripTrailing());
        return ExitStatus.USAGE;
    }

    private static int fulfil(Terminal terminal, Request.Run run) {
        Command command = COMMANDS.stream()
                .filter(known -> known.description().name().equals(run.command().name()))
                .findFirst()
                .orElseThrow();
        Session session = Session.of(terminal, run.arguments());
        Optional<MemoryGuard> guard = guard(session, run.arguments());
        try {
            return command.run(session, run.arguments());
        } catch (UsageException e) {
            terminal.tell(
                    "csp: " + e.getMessage() + " (see 'csp " + run.command().name() + " --help')");
            return ExitStatus.USAGE;
        } catch (RuntimeException | Error e) {
            return session.tell(e);
        } finally {
            guard.ifPresent(MemoryGuard::stop);
        }
    }

    /** Guards a single input; one of many doesn't end the work on the others, however long it takes. */
    private static Optional<MemoryGuard> guard(Session session, Arguments arguments) {
        List<String> inputs = arguments.inputs();
        if (inputs.size() != 1 || InputFiles.isSeveral(inputs.get(0))) {
            return Optional.empty();
        }
        Runnable giveUp = () -> System.exit(session.tell(Failures.refusal(inputs.get(0), new OutOfMemoryError())));
        return Optional.of(MemoryGuard.start(giveUp));
    }

    private static CommandLines lines() {
        return CommandLines.of(COMMANDS.stream().map(Command::description).toList());
    }

    private static int finish(Terminal terminal) {
        Optional<IOException> failure = terminal.finish();
        failure.ifPresent(e -> terminal.tell("csp: standard output: " + Reasons.of(e)));
        return failure.isPresent() ? ExitStatus.REFUSED : ExitStatus.DONE;
    }
}
