package org.csplan.examples.cli.line;

import java.util.List;
import java.util.Locale;
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
        if (!(e instanceof UnmatchedArgumentException unmatched) || unmatched.isUnknownOption()) {
            return e.getMessage();
        }
        String first = "'" + unmatched.getUnmatched().get(0) + "'";
        return e.getCommandLine().getParent() == null
                ? "there is no command " + first
                : first + " is one input too many";
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
