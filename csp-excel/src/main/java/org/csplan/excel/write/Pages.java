package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.write.NewSheet.NewRow;

/** Reckons where printed pages end, so that none ends between a title and what it stands over. */
final class Pages {

    /** What A4 landscape has between its margins, in points. */
    private static final double PAGE_HEIGHT = 510;

    private final List<NewRow> rows;
    private final double repeated;
    private final double pageHeight;

    /** Looks at rows in columns of these widths, of which those from the first to the last are on every page. */
    Pages(List<NewRow> rows, List<Double> widths, Optional<Integer> firstRepeated, Optional<Integer> lastRepeated) {
        this.rows = rows;
        repeated = firstRepeated
                .map(first -> height(first, lastRepeated.orElse(first)))
                .orElse(0.0);
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        pageHeight = PAGE_HEIGHT * Math.max(1, width / ColumnWidths.PAGE);
    }

    /** The rows with which a new page has to begin, for blocks of rows by the first and last of each. */
    List<Integer> breaksFor(Map<Integer, Integer> blocks) {
        List<Integer> breaks = new ArrayList<>();
        double used = 0;
        for (int r = 0; r < rows.size(); r++) {
            double together = height(r, blocks.getOrDefault(r, r));
            if (used > 0 && used + together > pageHeight) {
                if (blocks.containsKey(r)) {
                    breaks.add(r);
                }
                used = repeated;
            }
            used += rows.get(r).height();
        }
        return breaks;
    }

    private double height(int firstRow, int lastRow) {
        double height = 0;
        for (int r = firstRow; r <= lastRow && r < rows.size(); r++) {
            height += rows.get(r).height();
        }
        return height;
    }
}
