package org.csplan.core.validation.rule;

/** The date lies before the plan begins. */
final class DueBeforePeriod implements ActionRule {

    @Override
    public String name() {
        return "due-before-period";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        action.plan().period().ifPresent(period -> action.deadline()
                .filter(due -> due.isBefore(period.start()))
                .ifPresent(due -> Deadlines.report(
                        action, due, faults.at(action, "timescale").with("start", period.start()))));
    }
}
