package org.csplan.core.validation.rule;

/** The plan is marked as a draft. */
final class DraftMark implements PlanRule {

    @Override
    public String name() {
        return "draft-mark";
    }

    @Override
    public void check(PlanView plan, Faults faults) {
        if (plan.facts().draft()) {
            faults.at("/draft").with("title", plan.facts().title()).report();
        }
    }
}
