package org.csplan.excel.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Puts into plans what a model can hold and no reader gives. */
final class WildPlans {

    private final Chance chance;
    private final Texts texts;
    private final ValueGenerator values;

    WildPlans(Chance chance, Texts texts, ValueGenerator values) {
        this.chance = chance;
        this.texts = texts;
        this.values = values;
    }

    ActionPlan of(ActionPlan plan) {
        ActionPlan.Builder wild = plan.toBuilder()
                .priorities(plan.priorities().stream().map(this::wild).toList());
        switch (chance.below(8)) {
            case 0 -> wild.title(texts.text());
            case 1 -> wild.partnership("Safer Kestrel Vale");
            case 2 -> wild.period(PlanPeriod.parse("2008 – 2011"));
            case 3 -> wild.draft(!plan.draft());
            case 4 -> wild.putStatusKey("#7030A0", Progress.DEFERRED);
            case 5 -> wild.addPriority(Priority.builder().title("Nothing yet").build());
            default -> wild.period(plan.period());
        }
        return wild.build();
    }

    private Priority wild(Priority priority) {
        List<Action> actions = new ArrayList<>();
        for (Action action : priority.actions()) {
            actions.add(chance.onceIn(3) ? wild(action) : action);
        }
        Priority wild = priority.withActions(actions);
        return chance.onceIn(5)
                ? wild.withTitle(chance.pick(List.of("Key", "Action", texts.text(), "Total", "2024/25")))
                : wild;
    }

    private Action wild(Action action) {
        return switch (chance.below(18)) {
            case 0 -> action.withLeadAgencies(Agency.of("Wolds Police/Harbour Trust"), Agency.of("Mend; Repair"));
            case 1 -> action.withLeadAgencies(List.of()).withOther(Map.of("Lead agency", "TBC"));
            case 2 -> action.withLeadAgencies(List.of());
            case 3 -> Action.builder().description(texts.text()).build();
            case 4 -> Action.builder().description("Prevention").build();
            case 5 -> Action.builder().update(texts.text()).build();
            case 6 -> Action.builder().build();
            case 7 -> action.withDescription(Optional.empty());
            case 8 -> action.withTheme(chance.onceIn(2) ? Optional.empty() : Optional.of(texts.text()));
            case 9 ->
                action.withStatus(Status.builder().progress(Progress.DEFERRED).build());
            case 10 -> action.withStatus(Status.builder().colour("#7030A0").build());
            case 11 ->
                action.withStatus(Status.builder().wording("Amber").rag(Rag.RED).build());
            case 12 ->
                action.withTimescale(Timescale.builder()
                        .text("Summer")
                        .due(LocalDate.of(2024, 8, 31))
                        .build());
            case 13 ->
                action.withTarget(Measure.builder()
                        .text("12 sessions")
                        .value(new BigDecimal(12))
                        .build());
            case 14 ->
                action.withOther(Map.of(
                        "Comments", texts.sentence(5), "Lead officer", "A. Person", "Notes", "x", "Notes (2)", "y"));
            case 15 ->
                action.withQuarters(Map.of(
                        Quarter.of(PlanPeriod.parse("2009/10"), 2), values.returned(),
                        Quarter.of(PlanPeriod.parse("2008/09"), 3),
                                QuarterlyMeasure.builder().rag(Rag.AMBER).build()));
            case 16 -> action.withReference(texts.text());
            default -> action.withSupportingPartners(Agency.of("Mend"), Agency.of("Mend, Repair, Renew"));
        };
    }
}
