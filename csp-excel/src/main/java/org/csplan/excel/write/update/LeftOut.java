package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;

/** Values of the plan that the workbook has no way to say: they stay as they were, and the caller is told of each. */
final class LeftOut {

    private final ExpectedPlan expected;
    private final List<Finding> findings = new ArrayList<>();

    LeftOut(ExpectedPlan expected) {
        this.expected = expected;
    }

    /** Leaves the value at that pointer of the expected plan as it was; whether that makes a difference. */
    boolean add(String pointer, String reason) {
        return add(pointer, Finding.of("not-written", Severity.WARNING, reason));
    }

    /** The same where a cell is to blame. */
    boolean add(String pointer, String reason, CellAt cell) {
        return add(pointer, Finding.of("not-written", Severity.WARNING, reason).atCell(cell.location()));
    }

    private boolean add(String pointer, Finding finding) {
        boolean changes = expected.leave(pointer);
        if (changes) {
            findings.add(expected.pointerInPlan(pointer).map(finding::atPath).orElse(finding));
        }
        return changes;
    }

    List<Finding> findings() {
        return findings;
    }
}
