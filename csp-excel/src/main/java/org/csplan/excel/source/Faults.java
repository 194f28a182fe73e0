package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.finding.Severity;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.CellRange;

/** Collects what could not be read as it should be. */
final class Faults {

    /** So that a sheet full of one mistake doesn't fill the memory with it. */
    private static final int MOST = 10_000;

    private final List<Finding> findings = new ArrayList<>();
    private int untold;

    /** Tells of one cell. */
    void atCell(String rule, String sheet, int row, int column, String text, String message) {
        Finding finding =
                Finding.of(rule, Severity.WARNING, message).atCell(new Location(sheet, CellName.of(row, column)));
        add(text.isEmpty() ? finding : finding.about(text));
    }

    /** Tells of a range of cells. */
    void ofRange(String rule, Severity severity, String sheet, CellRange range, String message) {
        add(Finding.of(rule, severity, message).atCell(new Location(sheet, range.toString())));
    }

    /** Tells of the file. */
    void ofFile(String rule, Severity severity, String message) {
        add(Finding.of(rule, severity, message));
    }

    private void add(Finding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        } else {
            untold++;
        }
    }

    List<Finding> findings() {
        if (untold > 0) {
            findings.add(Finding.of(
                    "more-findings",
                    Severity.WARNING,
                    "There are " + untold + " more faults of this file, which are not listed one by one."));
            untold = 0;
        }
        return List.copyOf(findings);
    }
}
