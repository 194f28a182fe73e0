package org.csplan.core.validation.rule;

/** No agency leads the action. */
final class LeadMissing implements PriorityRule {

    @Override
    public String name() {
        return "lead-missing";
    }

    @Override
    public void check(PriorityView priority, Faults faults) {
        priority.tellMissing(
                action -> !action.facts().leadAgencies().isEmpty(),
                action -> true,
                nobody -> faults.at(nobody).saying("priority").report(),
                action -> faults.at(action, "leadAgencies").report());
    }
}
