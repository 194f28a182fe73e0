package org.csplan.json.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.MeasureUnit;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;

/** Plans of an invented partnership. */
final class SamplePlans {

    private SamplePlans() {}

    /** The text of a file beside these tests. */
    static String file(String name) {
        try (InputStream in = SamplePlans.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan that {@code every-property.json} holds. */
    static ActionPlan everyProperty() {
        return ActionPlan.builder()
                .title("Kestrel Vale Community Safety Partnership Action Plan 2024/25 DRAFT")
                .partnership("Kestrel Vale Community Safety Partnership")
                .period(PlanPeriod.financialYear(2024))
                .draft(true)
                .putStatusKey("green", Progress.ON_TRACK)
                .putStatusKey("blue", Progress.COMPLETE)
                .putStatusKey("#7030A0", Progress.UNKNOWN)
                .addPriority(Priority.builder()
                        .title("Anti-social behaviour")
                        .addOutcome("Fewer people say that noise spoils their evenings.")
                        .addOutcome("Parks are used after dark.")
                        .addAction(everyPropertyOfAnAction())
                        .addAction(Action.builder().build())
                        .build())
                .addPriority(Priority.builder().title("Vehicle crime").build())
                .build();
    }

    private static Action everyPropertyOfAnAction() {
        return Action.builder()
                .reference("1.10")
                .theme("Prevention")
                .description("Hold at least 20 sessions at the skate park\n– and two at the “Lido”")
                .addLeadAgency(Agency.of("Kestrel Vale Council"))
                .addLeadAgency(Agency.of("Northmoor Fire and Rescue"))
                .addSupportingPartner(Agency.of("All partners"))
                .baseline(Measure.of("33").withPeriod("2023/24"))
                .target(Measure.builder()
                        .text("15.3%")
                        .value(new BigDecimal("15.30"))
                        .unit(MeasureUnit.PERCENT)
                        .period("2024/25")
                        .build())
                .successMeasure("Attendance at each session")
                .timescale(Timescale.builder()
                        .text("Monthly until March 2025 and ongoing")
                        .due(LocalDate.of(2025, 3, 31))
                        .ongoing(true)
                        .every("P1M")
                        .build())
                .resources("£4,400 from the Harbour Trust")
                .putQuarter(
                        Quarter.Q4, QuarterlyMeasure.builder().rag(Rag.AMBER).build())
                .putQuarter(Quarter.Q2, QuarterlyMeasure.of("£1,800"))
                .putQuarter(Quarter.Q1, QuarterlyMeasure.of("5 sessions held").withRag(Rag.GREEN))
                .update("Twenty-two sessions were held. 😀")
                .status(Status.builder()
                        .progress(Progress.ON_TRACK)
                        .wording("On target")
                        .rag(Rag.GREEN)
                        .colour("#7030A0")
                        .build())
                .putOther("Links to other actions", "See 2.4")
                .putOther("Links to other actions (2)", "-")
                .putOther("A/B~C", "tbc")
                .build();
    }
}
