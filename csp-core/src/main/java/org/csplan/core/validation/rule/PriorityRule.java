package org.csplan.core.validation.rule;

/** A rule that looks at one priority at a time. */
interface PriorityRule extends PlanRule {

    void check(PriorityView priority, Faults faults);

    @Override
    default void check(PlanView plan, Faults faults) {
        plan.priorities().forEach(priority -> check(priority, faults));
    }
}
