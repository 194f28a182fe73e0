package org.csplan.core.validation.rule;

/** No period is named. */
final class PeriodMissing implements PlanRule {

    @Override
    public String name() {
        return "period-missing";
    }

    @Override
    public void check(PlanView plan, Faults faults) {
        if (plan.period().isEmpty()) {
            faults.at("/period").with("title", plan.facts().title()).report();
        }
    }
}
