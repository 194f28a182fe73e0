package org.csplan.examples.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.validation.PlanValidator;
import org.csplan.examples.cli.screen.Look;
import org.csplan.examples.cli.screen.Printable;
import org.csplan.examples.cli.screen.TextTable;

/** What was found in one input, as a page to read: a sheet at a time, errors first, and a line that sums it up. */
record FindingsPage(PrintStream out, Look look) {

    private static final List<Severity> WORST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    void print(CheckedInput checked) {
        out.println(look.heading(Printable.line(checked.file().name())));
        for (CheckedInput.Plan plan : checked.plans()) {
            bySheet(plan).forEach((sheet, findings) -> {
                out.println();
                out.println(sheet);
                TextTable lines = TextTable.indentedBy(2);
                findings.forEach(finding -> lines.row(
                        paint(finding),
                        place(finding),
                        word(finding.severity()),
                        Printable.line(finding.message()) + " [" + finding.rule() + "]"));
                lines.print(out);
            });
            out.println();
            out.println(sum(checked, plan));
        }
    }

    private static Map<String, List<Finding>> bySheet(CheckedInput.Plan plan) {
        Map<String, List<Finding>> sheets = new LinkedHashMap<>();
        plan.findings().forEach(finding -> sheets.computeIfAbsent(sheet(finding), name -> new ArrayList<>())
                .add(finding));
        sheets.values()
                .forEach(findings ->
                        findings.sort(Comparator.comparingInt(finding -> WORST_FIRST.indexOf(finding.severity()))));
        return sheets;
    }

    private static String sheet(Finding finding) {
        return finding.location()
                .map(cell -> "Sheet '" + Printable.line(cell.sheet()) + "'")
                .orElse("In the plan");
    }

    private static String place(Finding finding) {
        return finding.location().map(cell -> cell.cell()).or(finding::path).orElse("");
    }

    private UnaryOperator<String> paint(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> look::error;
            case WARNING -> look::warning;
            case INFO -> UnaryOperator.identity();
        };
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String sum(CheckedInput checked, CheckedInput.Plan plan) {
        String counts = Stream.of(
                        count(plan, Severity.ERROR, "error", "errors"),
                        count(plan, Severity.WARNING, "warning", "warnings"),
                        count(plan, Severity.INFO, "note", "notes"))
                .filter(count -> !count.startsWith("0 "))
                .collect(Collectors.joining(", "));
        return Printable.line(checked.file().name() + ", " + plan.name() + ", " + checked.stage() + ": "
                + (counts.isEmpty() ? "nothing found" : counts));
    }

    private static String count(CheckedInput.Plan plan, Severity severity, String one, String several) {
        return Counts.of(
                plan.findings().stream()
                        .filter(finding -> finding.severity() == severity)
                        .mapToLong(FindingsPage::findings)
                        .sum(),
                one,
                several);
    }

    /** How many findings this one is, or stands for. */
    private static long findings(Finding finding) {
        return Long.parseLong(finding.parameters().getOrDefault(PlanValidator.UNLISTED, "1"));
    }
}
