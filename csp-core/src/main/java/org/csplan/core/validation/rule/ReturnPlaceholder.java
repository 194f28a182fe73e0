package org.csplan.core.validation.rule;

/** A placeholder in the quarter returned. */
final class ReturnPlaceholder implements ActionRule {

    @Override
    public String name() {
        return "return-placeholder";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        Return returned = action.returned(action.plan().stage().quartersDue());
        if (action.isOpen() && returned.is(Return.Kind.PLACEHOLDER)) {
            faults.at(action, returned)
                    .about(returned.text())
                    .with("return", returned.text())
                    .with("agencies", Leads.of(action))
                    .report();
        }
    }
}
