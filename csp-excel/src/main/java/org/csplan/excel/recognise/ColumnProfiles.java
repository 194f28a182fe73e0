package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The profiles of the columns below one header, each made when it is asked for. */
final class ColumnProfiles {

    /** As many rows tell as much as all of them. */
    private static final int ENOUGH = 400;

    private final CellTexts texts;
    private final List<Line> rows = new ArrayList<>();
    private ColumnProfile[] made = new ColumnProfile[16];

    /** The profiles over those lines; lines with only one text are headings or notes and tell nothing. */
    ColumnProfiles(List<Line> lines, CellTexts texts) {
        this.texts = texts;
        for (Line line : lines) {
            if (rows.size() >= ENOUGH) {
                break;
            }
            if (line.texts().size() > 1) {
                rows.add(line);
            }
        }
    }

    ColumnProfile of(int column) {
        if (column >= made.length) {
            made = Arrays.copyOf(made, column * 2);
        }
        if (made[column] == null) {
            made[column] = new ColumnProfile(column, rows, texts);
        }
        return made[column];
    }
}
