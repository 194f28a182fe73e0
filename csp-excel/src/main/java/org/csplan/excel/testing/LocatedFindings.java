package org.csplan.excel.testing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.finding.Severity;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.Imported;

/**
 * Findings about one plan, each with its cell where it has one.
 *
 * @param findings the findings, in their own order
 */
record LocatedFindings(List<Finding> findings) {

    LocatedFindings {
        findings = List.copyOf(findings);
    }

    /** Those findings at the cells of their values; one that names no value stays without. */
    static LocatedFindings of(Imported<ActionPlan> plan, List<Finding> findings) {
        return new LocatedFindings(findings.stream()
                .map(finding -> finding.path().isPresent() && !plan.sources().isEmpty()
                        ? finding.atCell(plan.locate(finding))
                        : finding)
                .toList());
    }

    LocatedFindings atLeast(Severity severity) {
        return only(finding -> finding.severity().isAtLeast(severity));
    }

    LocatedFindings ofRule(String rule) {
        return only(finding -> finding.rule().equals(rule));
    }

    /** Those at a cell, named with its sheet ({@code 'ASB'!E7}) or without ({@code E7}, on whatever sheet). */
    LocatedFindings at(String cell) {
        return only(
                finding -> finding.location().filter(at -> isNamed(at, cell)).isPresent());
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    /** How many there are, and then each on a line of its own. */
    String listed() {
        if (isEmpty()) {
            return "there are none.";
        }
        return (findings.size() == 1 ? "there is 1:" : "there are " + findings.size() + ":")
                + findings.stream().map(LocatedFindings::line).collect(Collectors.joining());
    }

    private LocatedFindings only(Predicate<Finding> wanted) {
        return new LocatedFindings(findings.stream().filter(wanted).toList());
    }

    private static boolean isNamed(Location location, String cell) {
        return location.cell().equals(cell)
                || location.toString().equals(cell)
                || (location.sheet() + "!" + location.cell()).equals(cell);
    }

    private static String line(Finding finding) {
        return "\n  " + finding.location().map(cell -> cell + " ").orElse("")
                + finding.severity().id() + " " + finding.rule() + ": "
                + finding.message().replaceAll("\\R", " ");
    }
}
