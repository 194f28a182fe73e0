package org.csplan.core.validation.rule;

import org.csplan.core.plan.Progress;

/** Complete, but the update or the last return says that it did not happen. */
final class StatusContradictsUpdate implements ActionRule {

    @Override
    public String name() {
        return "status-contradicts-update";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        if (action.progress().filter(Progress.COMPLETE::equals).isEmpty()) {
            return;
        }
        action.facts().update().flatMap(UpdateWords::notHappened).ifPresent(words -> faults.at(action, "update")
                .about(action.facts().update().orElseThrow())
                .with("words", words)
                .report());
        Return last = action.returned(action.plan().stage().quartersDue());
        UpdateWords.notHappened(last.text()).ifPresent(words -> faults.at(action, last)
                .about(last.text())
                .with("words", words)
                .report());
    }
}
