package org.csplan.core.validation.rule;

import java.math.BigDecimal;
import java.util.function.Supplier;
import org.csplan.core.measure.Change;
import org.csplan.core.measure.MeasuredText;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.Measure;

/** The figures in a text do not give the percentage beside them, however the end figure is rounded. */
final class PercentageMismatch implements PlanRule {

    @Override
    public String name() {
        return "percentage-mismatch";
    }

    @Override
    public void check(PlanView plan, Faults faults) {
        for (PriorityView priority : plan.priorities()) {
            for (String outcome : priority.facts().outcomes()) {
                check(outcome, "outcome.", plan, () -> faults.at(priority, "outcomes"));
            }
            for (ActionView action : priority.actions()) {
                Action facts = action.facts();
                check(facts.description().orElse(""), "", plan, () -> faults.at(action, "description"));
                check(facts.target().map(Measure::text).orElse(""), "", plan, () -> faults.at(action, "target"));
                check(facts.successMeasure().orElse(""), "", plan, () -> faults.at(action, "successMeasure"));
            }
        }
    }

    private static void check(String text, String where, PlanView plan, Supplier<Faults.Report> report) {
        if (text.indexOf('%') < 0 && !text.contains("cent")) {
            return;
        }
        for (Change change : MeasuredText.of(text).changes()) {
            if (change.isCheckable() && change.direction().isPresent()) {
                EndFigure end = EndFigure.ofPercentage(
                        change, change.from().orElseThrow().value());
                BigDecimal stated = change.to().orElseThrow().value();
                if (!end.agreesWith(stated, plan.thresholds().percentageSlack())) {
                    tell(change, end, report.get().saying(where + end.way()));
                }
            }
        }
    }

    private static void tell(Change change, EndFigure end, Faults.Report report) {
        report.about(change.text())
                .with("words", change.text())
                .with("percentage", change.by().orElseThrow())
                .with("from", change.from().orElseThrow())
                .with("to", change.to().orElseThrow())
                .with("exact", end.exact())
                .with("expected", new OneOf(end.rounded()))
                .report();
    }
}
