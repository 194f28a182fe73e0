package org.csplan.core.validation.rule;

/** The date lies after the plan ends. */
final class DueAfterPeriod implements ActionRule {

    @Override
    public String name() {
        return "due-after-period";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        action.plan().period().ifPresent(period -> action.deadline()
                .filter(due -> due.isAfter(period.end()))
                .ifPresent(due -> Deadlines.report(
                        action, due, faults.at(action, "timescale").with("end", period.end()))));
    }
}
