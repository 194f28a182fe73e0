package org.csplan.core.validation.rule;

import java.util.Map;
import java.util.Set;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;

/** A word or colour that neither the file's key nor the scheme explains. */
final class StatusUnknown implements ActionRule {

    @Override
    public String name() {
        return "status-unknown";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        action.facts()
                .status()
                .filter(status -> action.hasStatus()
                        && isUnknown(status, action.plan().facts().statusKey()))
                .ifPresent(status -> report(status, faults.at(action, "status").covering(Set.of(action.path()))));
    }

    private static void report(Status status, Faults.Report report) {
        boolean noWord = status.wording().isEmpty() && status.colour().isPresent();
        String shown = shown(status);
        (noWord ? report.saying("colour") : report)
                .about(shown)
                .with("status", shown)
                .report();
    }

    /** A colour whose meaning the key gives is explained, also where that meaning is none of the usual ones. */
    private static boolean isUnknown(Status status, Map<String, Progress> key) {
        boolean inKey = status.rag()
                .map(Rag::id)
                .or(status::colour)
                .filter(key::containsKey)
                .isPresent();
        return status.progress()
                .map(progress -> progress == Progress.UNKNOWN && !inKey)
                .orElse(true);
    }

    private static String shown(Status status) {
        return status.wording()
                .or(() -> status.rag().map(Rag::id))
                .or(status::colour)
                .or(() -> status.progress().map(Progress::id))
                .orElseThrow();
    }
}
