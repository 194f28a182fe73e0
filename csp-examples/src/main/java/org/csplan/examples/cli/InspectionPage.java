package org.csplan.examples.cli;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.csplan.core.finding.Location;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.layout.ImportReport.CellCount;
import org.csplan.core.layout.ImportReport.Column;
import org.csplan.core.layout.ImportReport.Ignored;
import org.csplan.core.layout.ImportReport.Table;
import org.csplan.core.layout.TableKind;
import org.csplan.core.plan.ActionPlan;
import org.csplan.examples.cli.screen.Look;
import org.csplan.examples.cli.screen.Printable;
import org.csplan.examples.cli.screen.TextTable;
import org.csplan.excel.Imported;
import org.csplan.excel.ImportedWorkbook;

/** How a workbook was understood, as a page to read. */
final class InspectionPage {

    /** More lines of a kind than anyone reads; the report has them all. */
    private static final int MOST_LINES = 40;

    private static final int WORDS = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final String file;
    private final ImportedWorkbook workbook;
    private final ImportReport report;
    private final PrintStream out;
    private final Look look;

    InspectionPage(String file, ImportedWorkbook workbook, PrintStream out, Look look) {
        this.file = file;
        this.workbook = workbook;
        this.report = workbook.report();
        this.out = out;
        this.look = look;
    }

    void print() {
        out.println(look.heading(Printable.line(file)));
        printPlans();
        printTables();
        printCells();
        printIgnored();
        printFindings();
        printAdvice();
    }

    private void printPlans() {
        if (workbook.plans().isEmpty()) {
            section("No plan: no action grid was found");
        }
        for (Imported<ActionPlan> imported : workbook.plans()) {
            ActionPlan plan = imported.plan();
            int actions = plan.priorities().stream()
                    .mapToInt(priority -> priority.actions().size())
                    .sum();
            section("Plan: " + Printable.line(plan.title(), 100));
            TextTable.indentedBy(2)
                    .row("Partnership", plan.partnership().map(Printable::line).orElse("not named"))
                    .row(
                            "Period",
                            plan.period()
                                    .map(period -> Printable.line(period.label()) + ", " + DAY.format(period.start())
                                            + " to " + DAY.format(period.end()))
                                    .orElse("not named"))
                    .row(
                            "Holds",
                            Counts.of(plan.priorities().size(), "priority", "priorities") + ", "
                                    + Counts.of(actions, "action", "actions")
                                    + (plan.draft() ? "; marked as a draft" : ""))
                    .print(out);
        }
    }

    private void printTables() {
        if (report.tables().isEmpty()) {
            return;
        }
        section("Tables");
        List<Column> above = List.of();
        for (Table table : report.tables()) {
            out.println("  " + place(new Location(table.sheet(), table.range())) + "  "
                    + table.kind().id()
                    + table.confidence().map(sure -> ", " + percent(sure)).orElse("")
                    + table.because()
                            .map(why -> look.quiet(" (" + Printable.line(why, WORDS) + ")"))
                            .orElse("")
                    + priority(table).map(title -> ": " + title).orElse(""));
            printColumns(table.columns(), above);
            above = table.columns();
        }
    }

    private void printColumns(List<Column> columns, List<Column> above) {
        if (columns.equals(above) && !columns.isEmpty()) {
            out.println(look.quiet("    the same columns"));
            return;
        }
        TextTable lines = TextTable.indentedBy(4);
        columns.forEach(column -> addTo(lines, column));
        lines.print(out);
    }

    private Optional<String> priority(Table table) {
        return table.plan().flatMap(plan -> table.priority()
                .map(index -> workbook.plans()
                        .get(plan)
                        .plan()
                        .priorities()
                        .get(index)
                        .title())
                .map(title -> Printable.line(title, WORDS)));
    }

    private void addTo(TextTable columns, Column column) {
        boolean unknown = column.field().kind() == Field.Kind.OTHER;
        columns.row(
                unknown ? look::warning : line -> line,
                column.column(),
                column.heading().map(heading -> Printable.line(heading, 40)).orElse("(blank)"),
                column.field().id(),
                percent(column.confidence()),
                Printable.line(column.because(), WORDS));
    }

    private void printCells() {
        CellCount cells = report.cells();
        section("Cells");
        out.println("  " + cells.filled() + " filled: " + cells.plan() + " in the plan, " + cells.heading()
                + " headings and keys, " + cells.ignored() + " ignored");
    }

    private void printIgnored() {
        if (report.ignored().isEmpty()) {
            return;
        }
        section("Ignored");
        TextTable lines = TextTable.indentedBy(2);
        report.ignored().stream()
                .limit(MOST_LINES)
                .forEach(ignored -> lines.row(
                        place(new Location(ignored.sheet(), ignored.range())),
                        ignored.reason().id(),
                        words(ignored)));
        lines.print(out);
        printRest(report.ignored().size());
    }

    private static String words(Ignored ignored) {
        return ignored.text()
                .map(text -> Printable.line(text, WORDS))
                .orElseGet(() -> Counts.of(ignored.cells(), "cell", "cells"));
    }

    private void printFindings() {
        if (report.findings().isEmpty()) {
            return;
        }
        section("Findings");
        report.findings().stream()
                .limit(MOST_LINES)
                .forEach(finding -> out.println("  " + FindingLine.of(finding, look)));
        printRest(report.findings().size());
    }

    private void printAdvice() {
        boolean unknown = report.tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> column.field().kind() == Field.Kind.OTHER);
        boolean noGrid = report.tables().stream().noneMatch(table -> table.kind() == TableKind.ACTIONS);
        if (!unknown && !noGrid) {
            return;
        }
        section("What to do");
        String named = file.contains(" ") ? "\"" + file + "\"" : file;
        out.println(
                noGrid
                        ? "  If there is a grid of actions in it, say what its columns hold:"
                        : "  Columns that became 'other' are kept under their headings. To say what they hold:");
        TextTable.indentedBy(4)
                .row("csp inspect " + named + " --save-layout layout.json", "and edit the fields in it; then")
                .row("csp convert " + named + " --layout-file layout.json", "reads the workbook by it")
                .print(out);
    }

    private void printRest(int all) {
        if (all > MOST_LINES) {
            out.println("  and " + (all - MOST_LINES) + " more; --report FILE writes all of them");
        }
    }

    private void section(String title) {
        out.println();
        out.println(look.heading(title));
    }

    private static String place(Location location) {
        return Printable.line(location.toString());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }
}
