package org.csplan.core.validation.rule;

/** A quarter after the one being returned is filled; told at the first. */
final class ReturnEarly implements ActionRule {

    @Override
    public String name() {
        return "return-early";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        int due = action.plan().stage().quartersDue();
        for (int quarter = due + 1; quarter <= 4; quarter++) {
            Return early = action.returned(quarter);
            if (early.is(Return.Kind.DATA)) {
                faults.at(action, early)
                        .about(early.text())
                        .with("returned", action.plan().year().label(due))
                        .report();
                return;
            }
        }
    }
}
