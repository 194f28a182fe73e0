package org.csplan.core.validation.rule;

import java.util.ArrayList;
import java.util.List;
import org.csplan.core.validation.Stage;

/** Nothing returned for a quarter that is due. */
final class ReturnMissing implements PriorityRule {

    @Override
    public String name() {
        return "return-missing";
    }

    @Override
    public void check(PriorityView priority, Faults faults) {
        List<String> fromNobody = new ArrayList<>();
        for (int quarter = 1; quarter <= priority.plan().stage().quartersDue(); quarter++) {
            int due = quarter;
            priority.tellMissing(
                    action -> !action.returned(due).is(Return.Kind.MISSING),
                    ReturnMissing::owes,
                    nobody -> fromNobody.add(priority.plan().year().label(due)),
                    action -> faults.at(action, action.returned(due))
                            .with("agencies", Leads.of(action))
                            .report());
        }
        if (!fromNobody.isEmpty()) {
            faults.at(priority)
                    .saying("priority")
                    .with("quarter", new OneOf(fromNobody))
                    .report();
        }
    }

    /** At the end of the year, a plan that has updates and no quarters at all is returned by its updates. */
    private static boolean owes(ActionView action) {
        boolean returnedByUpdate = action.plan().stage().kind() == Stage.Kind.YEAR_END
                && !action.plan().isReturnedByQuarter()
                && action.hasUpdate();
        return action.isOpen() && !returnedByUpdate;
    }
}
