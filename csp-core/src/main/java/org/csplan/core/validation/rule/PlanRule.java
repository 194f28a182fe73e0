package org.csplan.core.validation.rule;

/** A rule that ships. Its name is that of its row in the table of rules, where its severity stands. */
interface PlanRule {

    String name();

    /** Reports each place in the plan where the rule is broken. */
    void check(PlanView plan, Faults faults);
}
