package org.csplan.excel.write.annotate;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.finding.Severity;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridRow;
import org.csplan.excel.grid.GridSheet;
import org.csplan.excel.write.patch.Edit;
import org.csplan.excel.write.patch.Edit.AddComment;
import org.csplan.excel.write.patch.Edit.AddSheet;
import org.csplan.excel.write.patch.Edit.TakeBackComments;
import org.csplan.excel.write.patch.NewCell;

/** Findings as they are put into a workbook. */
public final class Annotations {

    private static final String AUTHOR = "csp";
    /** The name of the sheet that lists them. */
    public static final String SHEET = "Findings";

    /** A sheet has no more. */
    private static final int MOST_ROWS = 1_048_576;

    private static final List<Integer> WIDTHS = List.of(11, 30, 24, 96);
    private static final List<NewCell> HEADING = cells("Severity", "Rule", NewCell.of("Where"), "What");
    private static final Pattern FIRST_CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})(?::.*)?");

    private static final Pattern FOUND = Pattern.compile(Stream.of(Severity.values())
            .map(Annotations::word)
            .collect(Collectors.joining("|", "(?:", "): [^\\n]+|There is no room here for \\d+ more\\.")));

    private Annotations() {}

    /**
     * A comment for each finding that has a cell, and the sheet that lists all of them.
     *
     * @param findings what was found, in the order of the list
     * @param sheets the names of the sheets that can have comments
     * @param again whether the sheet {@value #SHEET} lists earlier findings; these make place, in the comments too
     */
    public static List<Edit> of(List<Finding> findings, Set<String> sheets, boolean again) {
        List<Edit> edits = new ArrayList<>();
        if (again) {
            sheets.forEach(sheet -> edits.add(new TakeBackComments(sheet, AUTHOR, Annotations::isOfFindings)));
        }
        findings.forEach(finding -> finding.location()
                .filter(place -> sheets.contains(place.sheet()))
                .flatMap(place -> comment(finding, place))
                .ifPresent(edits::add));
        edits.add(new AddSheet(SHEET, again, WIDTHS, rows(findings)));
        return edits;
    }

    /** Whether a sheet is such a list and nothing else, so that nobody's work is lost with it. */
    public static boolean isList(GridSheet sheet) {
        List<String> heading = HEADING.stream().map(NewCell::text).toList();
        List<GridRow> rows = sheet.rows();
        return !rows.isEmpty()
                && heading.equals(
                        rows.get(0).cells().stream().map(GridCell::text).toList())
                && sheet.columnCount() == heading.size()
                && sheet.notes().isEmpty()
                && rows.stream()
                        .skip(1)
                        .allMatch(row ->
                                isOneOfTheSeverities(sheet.cell(row.index(), 0).text()));
    }

    private static boolean isOneOfTheSeverities(String text) {
        return text.isEmpty()
                || Stream.of(Severity.values()).map(Annotations::word).anyMatch(text::equals);
    }

    /** Whether a comment says nothing but what was found. */
    private static boolean isOfFindings(String comment) {
        return Stream.of(comment.split("\n\n", -1))
                .allMatch(paragraph -> FOUND.matcher(paragraph).matches());
    }

    private static Optional<Edit> comment(Finding finding, Location place) {
        Matcher cell = FIRST_CELL.matcher(place.cell());
        if (!cell.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(cell.group(2)) - 1;
        int column = CellName.column(cell.group(1));
        return Optional.of(
                new AddComment(place.sheet(), row, column, AUTHOR, word(finding.severity()), finding.message()));
    }

    /** The heading, and a row for each finding. */
    private static List<List<NewCell>> rows(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of(HEADING, cells("", "", NewCell.of(""), "Nothing was found."));
        }
        return new AbstractList<>() {
            @Override
            public List<NewCell> get(int row) {
                if (row == MOST_ROWS - 1 && findings.size() > row) {
                    return cells(
                            "", "", NewCell.of(""), (findings.size() - row + 1) + " more have no room on a sheet.");
                }
                return row == 0 ? HEADING : row(findings.get(row - 1));
            }

            @Override
            public int size() {
                return Math.min(1 + findings.size(), MOST_ROWS);
            }
        };
    }

    private static List<NewCell> row(Finding finding) {
        NewCell where = finding.location()
                .map(place -> NewCell.of(place.sheet() + " " + place.cell(), place))
                .orElse(NewCell.of(""));
        return cells(word(finding.severity()), finding.rule(), where, finding.message());
    }

    private static List<NewCell> cells(String severity, String rule, NewCell where, String what) {
        return List.of(NewCell.of(severity), NewCell.of(rule), where, NewCell.of(what));
    }

    private static String word(Severity severity) {
        String id = severity.id();
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }
}
