package org.csplan.excel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.layout.ImportReport.CellCount;
import org.csplan.core.layout.ImportReport.Ignored;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.Stage;
import org.csplan.excel.Imported;

/**
 * Assertions about a submitted plan. They speak of the reader's findings until {@link #checkedAt} or
 * {@link #withFindings} goes on with others, and fail with the findings listed, one a line:
 * {@code 'ASB'!E7 error due-before-period: Action 3.4 is due ...}
 */
public final class PlanAssert extends AbstractAssert<PlanAssert, Imported<ActionPlan>> {

    private LocatedFindings findings;

    PlanAssert(Imported<ActionPlan> plan) {
        super(plan, PlanAssert.class);
        this.findings = plan == null ? new LocatedFindings(List.of()) : LocatedFindings.of(plan, plan.findings());
    }

    /** Goes on with what the rules as they ship say of the plan at that stage. */
    public PlanAssert checkedAt(Stage stage) {
        isNotNull();
        findings = foundAt(stage);
        return this;
    }

    /** Goes on with these findings, such as those of a validator with rules of its own. */
    public PlanAssert withFindings(List<Finding> others) {
        isNotNull();
        findings = LocatedFindings.of(actual, others);
        return this;
    }

    /** There are no findings at all. */
    public PlanAssert hasNoFindings() {
        isNotNull();
        return hasNone(findings, "no findings");
    }

    /** There are no findings that matter as much as that, or more. */
    public PlanAssert hasNoFindings(Severity severity) {
        isNotNull();
        return hasNone(
                findings.atLeast(severity),
                "no findings of severity " + severity.id() + (severity == Severity.ERROR ? "" : " or above"));
    }

    /** There is a finding of that rule. */
    public PlanAssert hasFinding(String rule) {
        isNotNull();
        if (findings.ofRule(rule).isEmpty()) {
            throw failure("%s", expected("a finding of " + rule) + findings.listed());
        }
        return this;
    }

    /**
     * There is a finding of that rule at that cell.
     *
     * @param cell the cell with its sheet ({@code 'ASB'!E7}), or without where the sheet doesn't matter ({@code E7})
     */
    public PlanAssert hasFindingAt(String rule, String cell) {
        isNotNull();
        if (findings.ofRule(rule).at(cell).isEmpty()) {
            throw failure("%s", expected("a finding of " + rule + " at " + cell) + findings.listed());
        }
        return this;
    }

    /** The rules as they ship find neither an error nor a warning at that stage. */
    public PlanAssert isSoundAt(Stage stage) {
        isNotNull();
        return hasNone(foundAt(stage).atLeast(Severity.WARNING), "no errors or warnings at stage " + stage);
    }

    /** The rules as they ship find no error at that stage. */
    public PlanAssert hasNoErrorsAt(Stage stage) {
        isNotNull();
        return hasNone(foundAt(stage).atLeast(Severity.ERROR), "no errors at stage " + stage);
    }

    /** The reader didn't have to say that of the file; its findings are meant, whatever others were given. */
    public PlanAssert isReadWithout(String rule) {
        isNotNull();
        return hasNone(
                LocatedFindings.of(actual, actual.findings()).ofRule(rule), "no finding of " + rule + " when read");
    }

    /** The plan has so many priorities. */
    public PlanAssert hasPriorities(int number) {
        isNotNull();
        return hasCount("priorities", number, actual.plan().priorities().size());
    }

    /** The plan has so many actions, of all priorities together. */
    public PlanAssert hasActions(int number) {
        isNotNull();
        return hasCount(
                "actions",
                number,
                actual.plan().priorities().stream()
                        .mapToInt(priority -> priority.actions().size())
                        .sum());
    }

    /** Every filled cell of the workbook is in a plan, is a heading, or is listed as ignored with a reason. */
    public PlanAssert isAccountedFor() {
        isNotNull();
        CellCount cells = actual.report().cells();
        int listed = actual.report().ignored().stream().mapToInt(Ignored::cells).sum();
        if (cells.plan() + cells.heading() + cells.ignored() != cells.filled() || listed != cells.ignored()) {
            throw failure(
                    "%s",
                    "Expected every filled cell of '" + actual.report().file() + "' to be accounted for, but of "
                            + cells.filled() + " cells " + cells.plan() + " are in a plan, " + cells.heading()
                            + " are headings and " + cells.ignored() + " are ignored, " + listed
                            + " of them listed.");
        }
        return this;
    }

    private LocatedFindings foundAt(Stage stage) {
        return LocatedFindings.of(actual, PlanValidator.create().validate(actual.plan(), stage));
    }

    private PlanAssert hasNone(LocatedFindings unwanted, String what) {
        if (!unwanted.isEmpty()) {
            throw failure("%s", expected(what) + unwanted.listed());
        }
        return this;
    }

    private PlanAssert hasCount(String what, int wanted, int found) {
        if (found != wanted) {
            throw failureWithActualExpected(
                    found, wanted, "%s", expected(wanted + " " + what) + "there are " + found + ".");
        }
        return this;
    }

    private String expected(String what) {
        return "Expected '" + actual.report().file() + "' to have " + what + ", but ";
    }
}
