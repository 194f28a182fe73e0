package org.csplan.core.validation.rule;

/** Other actions of the priority are numbered, this one is not. */
final class ReferenceMissing implements PriorityRule {

    @Override
    public String name() {
        return "reference-missing";
    }

    @Override
    public void check(PriorityView priority, Faults faults) {
        priority.tellMissingWhereOthersHave(
                action -> action.facts().reference().isPresent(),
                action -> true,
                action -> faults.at(action, "reference").report());
    }
}
