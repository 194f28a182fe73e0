package org.csplan.core.validation.rule;

/** No timescale, where other actions of the priority have one. */
final class TimescaleMissing implements PriorityRule {

    @Override
    public String name() {
        return "timescale-missing";
    }

    @Override
    public void check(PriorityView priority, Faults faults) {
        priority.tellMissingWhereOthersHave(
                action -> action.facts().timescale().isPresent(),
                ActionView::isOpen,
                action -> faults.at(action, "timescale").report());
    }
}
