package org.csplan.core.validation.rule;

/** An action says nothing. */
final class DescriptionMissing implements ActionRule {

    @Override
    public String name() {
        return "description-missing";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        if (action.facts().description().isEmpty()) {
            faults.at(action, "description").report();
        }
    }
}
