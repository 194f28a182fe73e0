package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.finding.Severity;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.Quoted;

/** The reader's own findings: how a file was understood, in sentences. */
final class ReaderFindings {

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> all() {
        return findings;
    }

    private void add(String rule, Severity severity, SheetLines sheet, Piece piece, String message) {
        findings.add(Finding.of(rule, severity, message)
                .atCell(piece.on(sheet.sheet()))
                .about(piece.text));
    }

    void rowContinued(SheetLines sheet, Piece piece) {
        add(
                "row-continued",
                Severity.INFO,
                sheet,
                piece,
                "Row " + (piece.row() + 1) + " has no action of its own; its text goes on with the action above.");
    }

    void rowRealigned(SheetLines sheet, Piece piece) {
        add(
                "row-realigned",
                Severity.INFO,
                sheet,
                piece,
                "Row " + (piece.row() + 1)
                        + " stands one column to the left of the others; its cells were put back by what they hold.");
    }

    void headingInherited(SheetLines sheet, Header header) {
        Header.HeadCell first = header.cells().get(0);
        Location place = header.cells().stream()
                .flatMap(cell -> cell.pieces().stream())
                .findFirst()
                .map(piece -> piece.on(sheet.sheet()))
                .orElseGet(() -> new Location(
                        sheet.name(), "A" + (sheet.line(header.firstLine()).row() + 1)));
        findings.add(Finding.of(
                        "heading-inherited",
                        Severity.INFO,
                        "Some headings in row "
                                + (sheet.line(header.firstLine()).row() + 1)
                                + " are blank; they were taken from the grid before, beginning with '"
                                + Quoted.of(first.text())
                                + "'.")
                .atCell(place));
    }

    void headingUnknown(SheetLines sheet, TableColumn column, String nearest) {
        String name = column.heading().isEmpty()
                ? "A column without a heading"
                : "The heading '" + Quoted.of(column.heading()) + "'";
        Finding finding = Finding.of(
                "heading-unknown",
                Severity.INFO,
                name + " was kept aside in 'other': " + column.because() + nearest + ".");
        findings.add(
                column.headingPieces().isEmpty()
                        ? finding.atCell(new Location(sheet.name(), CellName.ofColumn(column.column()) + "1"))
                        : finding.atCell(column.headingPieces().get(0).on(sheet.sheet()))
                                .about(column.heading()));
    }

    void tableIgnored(String sheet, String range, String kind, String why) {
        findings.add(Finding.of(
                        "table-ignored",
                        Severity.INFO,
                        "The table " + range + " was left alone as " + kind + ": " + why + ".")
                .atCell(new Location(sheet, range)));
    }

    void agencyListUnclear(SheetLines sheet, Piece piece) {
        add(
                "agency-list-unclear",
                Severity.INFO,
                sheet,
                piece,
                "'" + Quoted.of(piece.line())
                        + "' was kept as one name; nothing else in the plan says whether its commas part several.");
    }

    void hiddenContent(String sheet, String cell, String what) {
        findings.add(Finding.of("hidden-content", Severity.INFO, what).atCell(new Location(sheet, cell)));
    }

    void statusKeyAssumed(SheetLines sheet, Piece piece, String scheme) {
        findings.add(Finding.of(
                        "status-key-assumed",
                        Severity.INFO,
                        "The file has no key to its colours; they were read as " + scheme + ".")
                .atCell(piece.on(sheet.sheet())));
    }

    void statusKeyUnclear(SheetLines sheet, Piece piece) {
        add(
                "status-key-unclear",
                Severity.INFO,
                sheet,
                piece,
                "The key says '" + Quoted.of(piece.line())
                        + "', which is none of the known ways an action can stand; it was read as unknown.");
    }

    void struckThrough(SheetLines sheet, Piece piece) {
        add(
                "text-struck-through",
                Severity.INFO,
                sheet,
                piece,
                "'" + Quoted.of(piece.line()) + "' is struck through; it was read like any other text.");
    }
}
