package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The profiles of the columns below one header, each made when it is asked for. */
final class ColumnProfiles {

    /** As many rows tell as much as all of them. */
    private static final int ENOUGH = 400;

    private final CellTexts texts;
    private final List<Line> rows = new ArrayList<>();
    private final Map<Integer, ColumnProfile> made = new HashMap<>();

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
        return made.computeIfAbsent(column, wanted -> new ColumnProfile(wanted, rows, texts));
    }
}
