package org.csplan.excel.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;

/** Makes plans by chance, the same ones from the same seed: as partners write them, with anything in their texts. */
public final class PlanGenerator {

    private static final List<String> THEMES =
            List.of("Prevention", "Intelligence", "Enforcement", "Reassurance", "Hate crime", "Burglary and robbery");
    private static final List<String> TITLES = List.of(
            "Anti-social behaviour",
            "Domestic abuse – including stalking",
            "Safer streets",
            "Young people",
            "Burglary",
            "Priority 1: Violence",
            "Hate & extremism",
            "Alcohol and drugs (including county lines)");

    private final Chance chance;
    private final Texts texts;
    private final ValueGenerator values;

    public PlanGenerator(long seed) {
        chance = new Chance(seed);
        texts = new Texts(chance);
        values = new ValueGenerator(chance, texts);
    }

    /** A plan whose every value is one that a reader gives; only what its texts say is odd. */
    public ActionPlan plan() {
        PlanShape shape = new PlanShape(chance);
        boolean draft = chance.onceIn(4);
        Optional<String> partnership = chance.maybe(2, () -> "Kestrel Vale Community Safety Partnership");
        boolean inTitle = partnership.isPresent() && chance.onceIn(3);
        ActionPlan.Builder plan = ActionPlan.builder()
                .title((inTitle ? partnership.get() : "Community Safety") + " Action Plan"
                        + shape.period.map(year -> " " + year.label()).orElse("") + (draft ? " DRAFT" : ""))
                .period(shape.period)
                .draft(draft)
                .partnership(partnership);
        if (shape.key) {
            plan.putStatusKey("green", Progress.ON_TRACK)
                    .putStatusKey("blue", Progress.COMPLETE)
                    .putStatusKey("red", Progress.NOT_ACHIEVED);
        }
        int priorities = 1 + chance.below(4);
        List<String> titles = new ArrayList<>(TITLES);
        for (int p = 0; p < priorities; p++) {
            plan.addPriority(priority(titles.remove(chance.below(titles.size())), shape));
        }
        return plan.build();
    }

    /** A plan with anything that a model can hold, also what no reader ever gives. */
    public ActionPlan wildPlan() {
        return new WildPlans(chance, texts, values).of(plan());
    }

    private Priority priority(String title, PlanShape shape) {
        Priority.Builder priority = Priority.builder().title(title);
        int actions = 2 + chance.below(6);
        if (shape.outcomes) {
            for (int i = 0; i < 1 + chance.below(3); i++) {
                priority.addOutcome("Reduce " + texts.line(6));
            }
        }
        Optional<String> theme = Optional.empty();
        for (int a = 0; a < actions; a++) {
            if (shape.themes && (a == 0 || chance.onceIn(3))) {
                theme = Optional.of(chance.pick(THEMES));
            }
            priority.addAction(action(a + 1, shape, theme));
        }
        return priority.build();
    }

    private Action action(int number, PlanShape shape, Optional<String> theme) {
        Action.Builder action = Action.builder().theme(theme).description(texts.text());
        if (shape.references) {
            action.reference(chance.onceIn(2) ? "1." + number : String.valueOf(number));
        }
        values.agencies(1).forEach(action::addLeadAgency);
        if (shape.partners) {
            values.agencies(0).forEach(action::addSupportingPartner);
        }
        if (shape.measures) {
            action.baseline(chance.maybe(1, values::measure));
            action.target(values.measure().withPeriod(shape.period.map(PlanPeriod::label)));
        }
        if (shape.success) {
            action.successMeasure(chance.maybe(3, () -> texts.sentence(5)));
        }
        if (shape.timescales) {
            action.timescale(chance.maybe(5, () -> values.timescale(shape.period)));
        }
        if (shape.resources) {
            action.resources(chance.maybe(3, () -> chance.onceIn(2) ? "Partnership budget" : texts.sentence(3)));
        }
        if (shape.quarters) {
            quarters(action, shape);
        }
        if (shape.updates) {
            action.update(chance.maybe(4, texts::text));
        }
        if (shape.statuses) {
            action.status(chance.maybe(6, () -> values.status(shape)));
        }
        shape.other.ifPresent(
                heading -> chance.maybe(2, () -> texts.sentence(4)).ifPresent(said -> action.putOther(heading, said)));
        return action.build();
    }

    private void quarters(Action.Builder action, PlanShape shape) {
        for (int q = 1; q <= 1 + chance.below(4); q++) {
            Quarter quarter = shape.isOfSeveralYears() ? Quarter.of(PlanPeriod.financialYear(2008), q) : Quarter.of(q);
            action.putQuarter(quarter, values.returned());
        }
    }
}
