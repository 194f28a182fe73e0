package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.plan.Action;

/** Values of the plan that the workbook has no way to say: they stay as they were, and the caller is told of each. */
final class LeftOut {

    private final ExpectedPlan expected;
    private final List<Finding> findings = new ArrayList<>();

    LeftOut(ExpectedPlan expected) {
        this.expected = expected;
    }

    /** Leaves the value at that pointer of the expected plan as it was; whether that makes a difference. */
    boolean add(String pointer, String reason) {
        return tell(pointer, finding(reason), expected.leave(pointer));
    }

    /** The same where a cell is to blame. */
    boolean add(String pointer, String reason, CellAt cell) {
        return tell(pointer, finding(reason).atCell(cell.location()), expected.leave(pointer));
    }

    /** Gives an action the value of another, for it is said in one cell for both. */
    void take(String pointer, Action other, String reason, CellAt cell) {
        tell(pointer, finding(reason).atCell(cell.location()), expected.take(pointer, other));
    }

    private static Finding finding(String reason) {
        return Finding.of("not-written", Severity.WARNING, reason);
    }

    private boolean tell(String pointer, Finding finding, boolean changes) {
        if (changes) {
            findings.add(expected.pointerInPlan(pointer).map(finding::atPath).orElse(finding));
        }
        return changes;
    }

    List<Finding> findings() {
        return findings;
    }
}
