package org.csplan.examples.cli;

import org.csplan.core.finding.Finding;
import org.csplan.excel.WrittenPlan;

/** Says how a plan was laid out, and what of it will not come back. */
final class WritingNotes {

    private WritingNotes() {}

    static void print(Session session, String file, WrittenPlan written) {
        session.note(file + ": laid out as '" + written.layout().name() + "'"
                + (written.findings().isEmpty() ? "" : "; what will not come back as it was:"));
        for (Finding loss : written.findings()) {
            session.note("- " + loss.message());
        }
    }
}
