package org.csplan.examples.commands;

import java.nio.file.Path;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Priority;
import org.csplan.json.PlanJson;

/** Makes small plans for tests. */
final class Plans {

    private Plans() {}

    /** A plan with one action. */
    static ActionPlan aPlan() {
        return ActionPlan.builder()
                .title("Kestrel Vale CSP Action Plan 2024/25")
                .partnership("Kestrel Vale CSP")
                .period(PlanPeriod.financialYear(2024))
                .addPriority(Priority.builder()
                        .title("Rural crime")
                        .addAction(Action.builder()
                                .description("Mark 300 trailers")
                                .addLeadAgency(Agency.of("Wolds Police"))
                                .build())
                        .build())
                .build();
    }

    /** The same plan as a file. */
    static Path aPlanIn(Path file) {
        PlanJson.write(aPlan(), file);
        return file;
    }
}
