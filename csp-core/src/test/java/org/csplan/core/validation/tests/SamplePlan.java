package org.csplan.core.validation.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;

/** A plan with nothing wrong in it at any stage, and small makers to put something wrong into it. */
final class SamplePlan {

    static final PlanPeriod YEAR = PlanPeriod.financialYear(2024);

    private SamplePlan() {}

    static ActionPlan clean() {
        return ActionPlan.builder()
                .title("Kestrel Vale CSP Action Plan 2024/25")
                .partnership("Kestrel Vale Community Safety Partnership")
                .period(YEAR)
                .addPriorities(burglary(), streets(), partners())
                .build();
    }

    private static Priority burglary() {
        return Priority.builder()
                .title("Burglary")
                .addOutcome("Achieve a reduction of 5% (from 300 in 2023/24 to 285 in 2024/25).")
                .addActions(
                        done("1.1", "Run at least 20 security visits", "Wolds Police")
                                .baseline(figure("18", "2023/24"))
                                .target(figure("20", "2024/25"))
                                .build(),
                        done("1.2", "Distribute 400 gate alarms", "Kestrel Vale Council")
                                .baseline(figure("N/A", "2023/24"))
                                .target(figure("400", "2024/25"))
                                .build(),
                        going("1.3", "Hold drop-in sessions at the market", "Wolds Police")
                                .baseline(figure("N/A", "2023/24"))
                                .target(figure("Sessions held in each ward", "2024/25"))
                                .build(),
                        going("1.4", "Increase visits to new homes by 10%", "Kestrel Vale Council")
                                .baseline(figure("50", "2023/24"))
                                .target(figure("55", "2024/25"))
                                .build())
                .build();
    }

    private static Priority streets() {
        return Priority.builder()
                .title("Safer streets")
                .addActions(
                        going("2.1", "Walk the bus station at weekends", "Wolds Police", "Harbour Trust")
                                .addSupportingPartner(Agency.of("All partners"))
                                .build(),
                        done("2.2", "Visit schools about arson", "Northmoor Fire and Rescue")
                                .build(),
                        going("2.3", "Offer mediation to neighbours", "Harbour Trust")
                                .build(),
                        going("2.4", "Mend broken street lamps", "Kestrel Vale Council")
                                .build())
                .build();
    }

    private static Priority partners() {
        return Priority.builder()
                .title("Working together")
                .addActions(
                        going("3.1", "Share what each agency knows", "All partners")
                                .build(),
                        done("3.2", "Train wardens", "Northmoor Fire and Rescue")
                                .build(),
                        done("3.3", "Publish a newsletter", "Kestrel Vale Council")
                                .build())
                .build();
    }

    /** An action that goes on all year: open, with no date to pass. */
    static Action.Builder going(String reference, String description, String... leads) {
        return common(reference, description, leads)
                .timescale(Timescale.parse("Ongoing"))
                .status(status(Progress.ON_TRACK, "On track", Rag.GREEN));
    }

    /** An action that has been done by the end of the plan. */
    static Action.Builder done(String reference, String description, String... leads) {
        return common(reference, description, leads)
                .timescale(Timescale.parse("March 2025"))
                .status(status(Progress.COMPLETE, "Complete", Rag.BLUE));
    }

    private static Action.Builder common(String reference, String description, String... leads) {
        Action.Builder action = Action.builder()
                .reference(reference)
                .theme("Prevention")
                .description(description)
                .resources("CSP budget")
                .update("Done in every ward, as agreed.");
        for (String lead : leads) {
            action.addLeadAgency(Agency.of(lead));
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            action.putQuarter(Quarter.of(quarter), said("Work in ward " + "ABCD".charAt(quarter - 1) + " is done"));
        }
        return action;
    }

    static Measure figure(String text, String period) {
        return Measure.of(text).toBuilder().period(period).build();
    }

    static Status status(Progress progress, String wording, Rag colour) {
        return Status.builder().progress(progress).wording(wording).rag(colour).build();
    }

    static QuarterlyMeasure said(String text) {
        return QuarterlyMeasure.of(text);
    }

    /** The plan with one action changed; priorities and actions counted from 0. */
    static ActionPlan change(ActionPlan plan, int priority, int action, UnaryOperator<Action.Builder> change) {
        return changePriority(plan, priority, one -> {
            List<Action> actions = new ArrayList<>(one.actions());
            actions.set(action, change.apply(actions.get(action).toBuilder()).build());
            return one.withActions(actions);
        });
    }

    /** The plan with every action of a priority changed. */
    static ActionPlan changeAll(ActionPlan plan, int priority, UnaryOperator<Action.Builder> change) {
        return changePriority(
                plan,
                priority,
                one -> one.withActions(one.actions().stream()
                        .map(action -> change.apply(action.toBuilder()).build())
                        .toList()));
    }

    static ActionPlan changePriority(ActionPlan plan, int priority, UnaryOperator<Priority> change) {
        List<Priority> priorities = new ArrayList<>(plan.priorities());
        priorities.set(priority, change.apply(priorities.get(priority)));
        return plan.withPriorities(priorities);
    }

    /** The action with other words for a quarter, or with nothing for it if there are none. */
    static Action.Builder returning(Action.Builder action, int quarter, String text) {
        TreeMap<Quarter, QuarterlyMeasure> quarters =
                new TreeMap<>(action.build().quarters());
        quarters.remove(Quarter.of(quarter));
        if (!text.isEmpty()) {
            quarters.put(Quarter.of(quarter), said(text));
        }
        return action.quarters(quarters);
    }
}
