package org.csplan.core.validation.rule;

import org.csplan.core.plan.Progress;

/** The date is on or before the last day returned, and the action is not finished.
 *
 * <p>A date before the plan begins is a slip, and another rule's business.  */
final class DuePassed implements ActionRule {

    @Override
    public String name() {
        return "due-passed";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        boolean finished = action.isClosed()
                || action.progress().filter(Progress.NOT_ACHIEVED::equals).isPresent();
        if (finished) {
            return;
        }
        action.plan().lastDayReturned().ifPresent(last -> action.deadline()
                .filter(due -> !due.isAfter(last))
                .filter(due -> action.plan()
                        .period()
                        .filter(period -> due.isBefore(period.start()))
                        .isEmpty())
                .ifPresent(due -> Deadlines.report(
                        action, due, faults.at(action, "timescale").with("last", last))));
    }
}
