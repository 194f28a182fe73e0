package org.csplan.core.validation.rule;

import java.util.LinkedHashSet;
import java.util.Set;

/** No data, or still not progressed, in the quarter returned and in the one before.
 *
 * <p>A quarter for which nobody of the priority returned anything is told of the priority, and ends the row.  */
final class ReturnOverdue implements PriorityRule {

    @Override
    public String name() {
        return "return-overdue";
    }

    @Override
    public void check(PriorityView priority, Faults faults) {
        int due = priority.plan().stage().quartersDue();
        boolean[] asked = new boolean[due + 1];
        for (int quarter = 1; quarter <= due; quarter++) {
            int number = quarter;
            asked[quarter] = priority.any(action -> !action.returned(number).is(Return.Kind.MISSING));
        }
        priority.actions().stream().filter(ActionView::isOpen).forEach(action -> check(action, asked, faults));
    }

    private static void check(ActionView action, boolean[] asked, Faults faults) {
        int due = action.plan().stage().quartersDue();
        Set<String> covered = new LinkedHashSet<>();
        for (int quarter = due; quarter > 0 && asked[quarter]; quarter--) {
            Return returned = action.returned(quarter);
            if (returned.is(Return.Kind.DATA)) {
                break;
            }
            covered.add(action.path(returned));
        }
        if (covered.size() >= action.plan().thresholds().overdueQuarters()) {
            Return last = action.returned(due);
            faults.at(action, last)
                    .about(last.text())
                    .saying(last.is(Return.Kind.NOT_PROGRESSED) ? "not-progressed" : "no-data")
                    .with("quarters", covered.size())
                    .with("first", action.returned(due - covered.size() + 1).label())
                    .with("agencies", Leads.of(action))
                    .covering(covered)
                    .report();
        }
    }
}
