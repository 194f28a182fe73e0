package org.csplan.core.validation.rule;

/** A priority has no actions, or the plan has no priorities. */
final class NoActions implements PlanRule {

    @Override
    public String name() {
        return "no-actions";
    }

    @Override
    public void check(PlanView plan, Faults faults) {
        if (plan.priorities().isEmpty()) {
            faults.at("/priorities")
                    .saying("plan")
                    .with("title", plan.facts().title())
                    .report();
        }
        plan.priorities().stream()
                .filter(priority -> priority.actions().isEmpty())
                .forEach(priority -> faults.at(priority, "actions").report());
    }
}
