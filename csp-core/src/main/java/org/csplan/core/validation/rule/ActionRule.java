package org.csplan.core.validation.rule;

/** A rule that looks at one action at a time. */
interface ActionRule extends PlanRule {

    void check(ActionView action, Faults faults);

    @Override
    default void check(PlanView plan, Faults faults) {
        plan.actions().forEach(action -> check(action, faults));
    }
}
