package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.excel.write.NewCell.Look;

/** Says what the colours mean, their names and a word on each: along a row above the grid, or below it if there are too many. */
final class KeyBlock {

    private final Map<String, Progress> key;
    private final boolean above;

    KeyBlock(Map<String, Progress> key, int columns) {
        this.key = key;
        above = key.size() < columns;
    }

    void addAbove(SheetBuilder sheet) {
        if (above && !key.isEmpty()) {
            List<NewCell> cells = new ArrayList<>();
            cells.add(heading());
            key.forEach((colour, progress) -> cells.add(entry(cells.size(), colour, progress)));
            sheet.cells(cells, 0);
        }
    }

    void addBelow(SheetBuilder sheet) {
        if (!above && !key.isEmpty()) {
            sheet.gap();
            sheet.cells(List.of(heading()), 0);
            key.forEach((colour, progress) -> sheet.cells(List.of(entry(0, colour, progress)), 0));
        }
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
