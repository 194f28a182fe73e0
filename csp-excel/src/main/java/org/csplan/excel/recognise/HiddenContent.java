package org.csplan.excel.recognise;

import java.util.List;
import org.csplan.core.plan.PlanText;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.GridSheet;
import org.csplan.excel.grid.Quoted;

/** Tells what of a sheet a person doesn't see at once, or what the plan doesn't hold. */
final class HiddenContent {

    private HiddenContent() {}

    static void tell(SheetLines lines, ReaderFindings findings) {
        GridSheet sheet = lines.sheet();
        if (sheet.isHidden()) {
            if (lines.lines().stream().anyMatch(Line::hasText)) {
                findings.hiddenContent(
                        sheet.name(), "A1", "The sheet '" + Quoted.of(sheet.name()) + "' is hidden; it was not read.");
            }
            return;
        }
        List<Line> hiddenRows = lines.lines().stream()
                .filter(line -> line.hidden() && line.hasText())
                .toList();
        if (!hiddenRows.isEmpty()) {
            int first = hiddenRows.get(0).row() + 1;
            findings.hiddenContent(
                    sheet.name(),
                    "A" + first,
                    hiddenRows.size() == 1
                            ? "Row " + first + " is hidden; it was read like the others."
                            : hiddenRows.size() + " rows from row " + first
                                    + " on are hidden; they were read like the others.");
        }
        for (int column = 0; column < Math.min(sheet.columnCount(), 1000); column++) {
            int hidden = column;
            if (sheet.isColumnHidden(column)) {
                lines.lines().stream()
                        .filter(line -> line.at(hidden).filter(Piece::hasText).isPresent())
                        .findFirst()
                        .ifPresent(line -> findings.hiddenContent(
                                sheet.name(),
                                CellName.of(line.row(), hidden),
                                "Column " + CellName.ofColumn(hidden) + " is hidden; it was read like the others."));
            }
        }
        sheet.notes()
                .forEach(note -> findings.hiddenContent(
                        sheet.name(),
                        CellName.of(note.row(), note.column()),
                        "The cell has a comment, which the plan does not hold: '" + Quoted.of(note.text()) + "'."));
        sheet.textBoxes()
                .forEach(text -> findings.hiddenContent(
                        sheet.name(),
                        "A1",
                        "A text box, which the plan does not hold, says '" + Quoted.of(text) + "'."));
        sheet.printedTexts().stream()
                .filter(text -> !standsOn(lines, text))
                .forEach(text -> findings.hiddenContent(
                        sheet.name(),
                        "A1",
                        "A printed header or footer, which the plan does not hold, says '" + Quoted.of(text) + "'."));
    }

    /** Whether the sheet says so itself; a footer may have room for the beginning only. */
    private static boolean standsOn(SheetLines lines, String printed) {
        String text = PlanText.tidy(printed);
        return lines.lines().stream().flatMap(line -> line.texts().stream()).anyMatch(piece -> piece.line()
                .startsWith(text));
    }
}
