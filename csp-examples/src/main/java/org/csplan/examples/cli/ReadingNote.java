package org.csplan.examples.cli;

import java.util.Optional;
import org.csplan.core.finding.Severity;
import org.csplan.core.layout.ImportReport;

/** One line for whoever converted a workbook about what is worth a look; none for one that was read without a doubt. */
final class ReadingNote {

    private ReadingNote() {}

    static Optional<String> of(String file, ImportReport report) {
        long notes = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.INFO)
                .count();
        long warnings = report.findings().size() - notes;
        if (report.findings().isEmpty()) {
            return Optional.empty();
        }
        String counts = warnings == 0
                ? Counts.of(notes, "note", "notes")
                : Counts.of(warnings, "warning", "warnings")
                        + (notes == 0 ? "" : " and " + Counts.of(notes, "note", "notes"));
        return Optional.of(
                file + ": read, with " + counts + "; 'csp inspect' shows " + (notes + warnings == 1 ? "it" : "them"));
    }
}
