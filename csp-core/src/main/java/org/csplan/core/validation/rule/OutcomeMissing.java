package org.csplan.core.validation.rule;

import java.util.Set;

/** The year is over and the action has neither an update nor a final status. */
final class OutcomeMissing implements PriorityRule {

    @Override
    public String name() {
        return "outcome-missing";
    }

    @Override
    public void check(PriorityView priority, Faults faults) {
        priority.tellMissing(
                action -> action.hasUpdate() || action.hasFinalStatus(),
                action -> true,
                nobody -> faults.at(nobody).saying("priority").report(),
                action -> faults.at(action, "status")
                        .covering(Set.of(action.path()))
                        .report());
    }
}
