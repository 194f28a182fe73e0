package org.csplan.core.validation.rule;

import java.time.LocalDate;
import org.csplan.core.plan.Timescale;

/** What every fault of a date tells. */
final class Deadlines {

    private Deadlines() {}

    static void report(ActionView action, LocalDate due, Faults.Report report) {
        String text = action.facts().timescale().map(Timescale::text).orElse("");
        report.about(text)
                .with("timescale", text.replaceFirst("(?i)^by\\s+", ""))
                .with("due", due)
                .report();
    }
}
