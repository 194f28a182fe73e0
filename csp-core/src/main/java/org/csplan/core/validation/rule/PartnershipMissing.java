package org.csplan.core.validation.rule;

/** No partnership is named. */
final class PartnershipMissing implements PlanRule {

    @Override
    public String name() {
        return "partnership-missing";
    }

    @Override
    public void check(PlanView plan, Faults faults) {
        if (plan.facts().partnership().isEmpty()) {
            faults.at("/partnership").with("title", plan.facts().title()).report();
        }
    }
}
