package org.csplan.examples.cli.line;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One line on a wrong command line: what is wrong, what may have been meant, and where to look. */
final class UsageMessage {

    private UsageMessage() {}

    static String of(ParameterException e) {
        return of(
                sentence(message(e)) + suggestion(e),
                e.getCommandLine().getCommandSpec().qualifiedName());
    }

    static String of(String wrong, String command) {
        return "csp: " + wrong + " (see '" + command + " --help')";
    }

    private static String message(ParameterException e) {
        Optional<String> unknown = unknownOption(e);
        if (unknown.isPresent()) {
            return "unknown option '" + unknown.get() + "'" + hint(unknown.get());
        }
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return e.getMessage();
        }
        String first = "'" + unmatched.getUnmatched().get(0) + "'";
        return e.getCommandLine().getCommandName().equals(PicocliProgram.NAME)
                ? "there is no command " + first
                : first + " is one input too many";
    }

    /** What looks like an option and is none explains better than anything else what seems to be missing. */
    private static Optional<String> unknownOption(ParameterException e) {
        boolean mayBe = e instanceof UnmatchedArgumentException || e instanceof MissingParameterException;
        return mayBe
                ? e.getCommandLine().getUnmatchedArguments().stream()
                        .findFirst()
                        .filter(word -> word.startsWith("-"))
                : Optional.empty();
    }

    private static String hint(String word) {
        return new File(word).exists() ? "; the file of that name is written './" + word + "' here" : "";
    }

    private static String sentence(String message) {
        String line = message.strip();
        String plain = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        boolean startsWithWord = plain.length() > 1 && Character.isLowerCase(plain.charAt(1));
        return startsWithWord ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) : plain;
    }

    private static String suggestion(ParameterException e) {
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return near.isEmpty() ? "" : "; did you mean '" + near.get(0) + "'?";
    }
}
