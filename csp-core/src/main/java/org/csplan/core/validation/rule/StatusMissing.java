package org.csplan.core.validation.rule;

import java.util.Set;

/** There is an update or a return but no status. */
final class StatusMissing implements PriorityRule {

    @Override
    public String name() {
        return "status-missing";
    }

    @Override
    public void check(PriorityView priority, Faults faults) {
        priority.tellMissing(
                ActionView::hasStatus,
                StatusMissing::isReported,
                nobody ->
                        faults.at(nobody).saying("priority").covering(Set.of()).report(),
                action -> faults.at(action, "status")
                        .covering(Set.of(action.path()))
                        .report());
    }

    private static boolean isReported(ActionView action) {
        return action.hasUpdate()
                || action.dueReturns().stream()
                        .anyMatch(returned -> returned.is(Return.Kind.DATA) || returned.is(Return.Kind.NOT_PROGRESSED));
    }
}
