package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.excel.write.NewCell.Look;

/** Says what the colours mean, their names and a word on each: along rows above the grid, or below it if there are too many. */
final class KeyBlock {

    private static final int MOST_ROWS_ABOVE = 2;

    private final Map<String, Progress> key;
    private final int perRow;
    private final boolean above;

    KeyBlock(Map<String, Progress> key, int columns) {
        this.key = key;
        perRow = columns - 1;
        above = key.size() <= MOST_ROWS_ABOVE * perRow;
    }

    void addAbove(SheetBuilder sheet) {
        if (above && !key.isEmpty()) {
            addRows(sheet);
        }
    }

    void addBelow(SheetBuilder sheet) {
        if (!above && !key.isEmpty()) {
            sheet.gap();
            sheet.cells(List.of(heading()), 0);
            key.forEach((colour, progress) -> sheet.cells(List.of(entry(0, colour, progress)), 0));
        }
    }

    private void addRows(SheetBuilder sheet) {
        List<NewCell> cells = new ArrayList<>(List.of(heading()));
        int column = 0;
        for (Map.Entry<String, Progress> meaning : key.entrySet()) {
            if (column == perRow) {
                sheet.cells(cells, 0);
                cells = new ArrayList<>();
                column = 0;
            }
            column++;
            cells.add(entry(column, meaning.getKey(), meaning.getValue()));
        }
        sheet.cells(cells, 0);
    }

    private static NewCell heading() {
        return new NewCell(0, new Content.Words("Key"), Look.inOneLine(Role.KEY_HEADING));
    }

    private static NewCell entry(int column, String colour, Progress progress) {
        Look look = Look.wrapped(Role.KEY).filled(OptionalInt.of(Palette.fill(colour)));
        String word = Palette.word(progress);
        String named =
                colour.startsWith("#") ? word : Palette.word(Rag.of(colour)) + ": " + word.toLowerCase(Locale.ROOT);
        return new NewCell(column, new Content.Words(named), look);
    }
}
