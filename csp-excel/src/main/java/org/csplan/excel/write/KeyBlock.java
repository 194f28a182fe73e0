package org.csplan.excel.write;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.plan.Progress;
import org.csplan.excel.write.NewCell.Look;

/** Says below the grids what the colours mean: a word on each colour. */
final class KeyBlock {

    private final Map<String, Progress> key;
    private final int column;

    KeyBlock(Map<String, Progress> key, List<WrittenColumn> columns) {
        this.key = key;
        column = PlanComposer.indexOf(columns, Kind.DESCRIPTION).orElse(0);
    }

    void add(SheetBuilder sheet) {
        if (key.isEmpty()) {
            return;
        }
        sheet.gap();
        sheet.cells(List.of(new NewCell(column, new Content.Words("Key"), Look.inOneLine(Role.KEY_HEADING))), 0);
        key.forEach((colour, progress) -> sheet.cells(
                List.of(new NewCell(
                        column,
                        new Content.Words(Palette.word(progress)),
                        Look.wrapped(Role.KEY).filled(OptionalInt.of(Palette.fill(colour))))),
                0));
    }
}
