package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.csplan.core.finding.Severity;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.GridSheet;
import org.csplan.excel.grid.Quoted;

/**
 * The merged ranges of one sheet. A cell belongs to one of them at most, as spreadsheet programs have it: of two that
 * overlap, the one that begins further up counts, or further left.
 */
final class MergedRanges {

    private final WorkbookParts workbook;
    private final String sheetName;
    private final Set<CellRange> ranges = new HashSet<>();

    MergedRanges(WorkbookParts workbook, String sheetName) {
        this.workbook = workbook;
        this.sheetName = sheetName;
    }

    void add(CellRange range) {
        workbook.cells().addSideItem();
        ranges.add(range);
    }

    /** Gives the sheet those that overlap no other, and tells of the rest. */
    void addTo(GridSheet.Builder sheet) {
        List<CellRange> inOrder = new ArrayList<>(ranges);
        inOrder.sort(MergedRanges::fromTheTop);
        Open open = new Open();
        List<CellRange> overlapping = new ArrayList<>();
        for (CellRange range : inOrder) {
            if (open.takes(range)) {
                sheet.addMerge(range);
            } else {
                overlapping.add(range);
            }
        }
        if (!overlapping.isEmpty()) {
            tellOf(overlapping);
        }
    }

    private static int fromTheTop(CellRange one, CellRange other) {
        if (one.firstRow() != other.firstRow()) {
            return Integer.compare(one.firstRow(), other.firstRow());
        }
        if (one.firstColumn() != other.firstColumn()) {
            return Integer.compare(one.firstColumn(), other.firstColumn());
        }
        int byLastRow = Integer.compare(one.lastRow(), other.lastRow());
        return byLastRow != 0 ? byLastRow : Integer.compare(one.lastColumn(), other.lastColumn());
    }

    private void tellOf(List<CellRange> overlapping) {
        String which = overlapping.size() == 1
                ? "the merged range " + overlapping.get(0) + " overlaps another and was"
                : overlapping.size() + " merged ranges, the first of them " + overlapping.get(0)
                        + ", overlap others and were";
        workbook.faults()
                .ofRange(
                        "merge-overlap",
                        Severity.WARNING,
                        sheetName,
                        overlapping.get(0),
                        "Sheet '" + Quoted.of(sheetName) + "': " + which
                                + " passed over; the cells stand on their own.");
    }

    /** The ranges that reach down to the row at hand; they lie side by side. */
    private static final class Open {

        private final TreeMap<Integer, CellRange> byColumn = new TreeMap<>();
        private final PriorityQueue<CellRange> byEnd =
                new PriorityQueue<>((one, other) -> Integer.compare(one.lastRow(), other.lastRow()));

        boolean takes(CellRange range) {
            while (!byEnd.isEmpty() && byEnd.peek().lastRow() < range.firstRow()) {
                byColumn.remove(byEnd.poll().firstColumn());
            }
            Map.Entry<Integer, CellRange> left = byColumn.floorEntry(range.lastColumn());
            if (left != null && left.getValue().lastColumn() >= range.firstColumn()) {
                return false;
            }
            byColumn.put(range.firstColumn(), range);
            byEnd.add(range);
            return true;
        }
    }
}
