package org.csplan.examples.cli;

import static org.csplan.excel.write.update.CellChange.Kind.DELETED_ROW;
import static org.csplan.excel.write.update.CellChange.Kind.NEW_ROW;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.csplan.examples.cli.screen.Look;
import org.csplan.examples.cli.screen.Printable;
import org.csplan.excel.UpdatedWorkbook;
import org.csplan.excel.write.update.CellChange;

/**
 * Says what an update changes, and what is worth knowing of it.
 *
 * @param file the workbook as it was named
 * @param updated the workbook with its changes
 */
record UpdateNotes(String file, UpdatedWorkbook updated) {

    /** A line for each change: sheet, cell, what it said and what it says, and one that sums them up. */
    List<String> changes() {
        List<String> lines = new ArrayList<>();
        for (CellChange change : updated.changes()) {
            lines.add(Printable.line(change.place() + "  " + before(change) + " -> " + after(change)));
        }
        lines.add(summary());
        return lines;
    }

    List<String> findings(Look look) {
        return updated.findings().stream()
                .map(finding -> FindingLine.of(finding, look))
                .toList();
    }

    String summary() {
        long cells = updated.changes().stream()
                .filter(change -> change.kind() != NEW_ROW && change.kind() != DELETED_ROW)
                .map(CellChange::place)
                .distinct()
                .count();
        List<String> parts = Stream.of(
                        Counts.of(cells, "cell changed", "cells changed"),
                        Counts.of(rows(NEW_ROW), "row added", "rows added"),
                        Counts.of(rows(DELETED_ROW), "row deleted", "rows deleted"))
                .filter(Predicate.not(count -> count.startsWith("0 ")))
                .toList();
        return Printable.line(file) + ": " + (parts.isEmpty() ? "nothing to change" : String.join(", ", parts));
    }

    private long rows(CellChange.Kind kind) {
        return updated.changes().stream()
                .filter(change -> change.kind() == kind)
                .map(change ->
                        change.place().sheet() + "!" + change.place().cell().replaceAll("[A-Z]", ""))
                .distinct()
                .count();
    }

    private static String before(CellChange change) {
        return switch (change.kind()) {
            case NEW_ROW -> "(new row)";
            case FILL -> fill(change.before());
            case VALUE, STRUCK, DELETED_ROW -> said(change.before());
        };
    }

    private static String after(CellChange change) {
        return switch (change.kind()) {
            case DELETED_ROW -> "(row deleted)";
            case FILL -> fill(change.after());
            case STRUCK -> "(struck through)";
            case VALUE, NEW_ROW -> said(change.after());
        };
    }

    private static String fill(String colour) {
        return colour.startsWith("#") ? "fill " + colour : colour;
    }

    private static String said(String text) {
        return text.isBlank() ? "(blank)" : "'" + text + "'";
    }
}
