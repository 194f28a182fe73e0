package org.csplan.examples.cli;

import java.util.Locale;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.examples.cli.screen.Look;
import org.csplan.examples.cli.screen.Printable;

/** A finding on one line. */
final class FindingLine {

    private FindingLine() {}

    static String of(Finding finding, Look look) {
        String place = finding.location()
                .map(cell -> Printable.line(cell.toString()) + "  ")
                .orElse("");
        return severity(finding.severity(), look) + "  " + place + Printable.line(finding.message())
                + look.quiet(" [" + finding.rule() + "]");
    }

    private static String severity(Severity severity, Look look) {
        String word = String.format("%-7s", severity.name().toLowerCase(Locale.ROOT));
        return switch (severity) {
            case ERROR -> look.error(word);
            case WARNING -> look.warning(word);
            case INFO -> look.quiet(word);
        };
    }
}
