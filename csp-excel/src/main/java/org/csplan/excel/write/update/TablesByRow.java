package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The grids of a workbook, found by the rows that they cover. */
final class TablesByRow {

    private final Map<String, List<Placed>> bySheet = new HashMap<>();

    /** A grid, its place among all, and the lowest row of it and those that begin above. */
    private record Placed(TableFields table, int order, int lowest) {}

    TablesByRow(List<TableFields> tables) {
        List<Placed> byRow = new ArrayList<>();
        for (TableFields table : tables) {
            byRow.add(new Placed(table, byRow.size(), table.range().lastRow()));
        }
        byRow.sort(Comparator.comparingInt(placed -> placed.table().range().firstRow()));
        for (Placed placed : byRow) {
            List<Placed> sheet = bySheet.computeIfAbsent(placed.table().sheet(), name -> new ArrayList<>());
            int above = sheet.isEmpty() ? -1 : sheet.get(sheet.size() - 1).lowest();
            sheet.add(new Placed(placed.table(), placed.order(), Math.max(above, placed.lowest())));
        }
    }

    /** Those that cover that row, in the order of the report. */
    List<TableFields> at(String sheet, int row) {
        List<Placed> placed = bySheet.getOrDefault(sheet, List.of());
        List<Placed> found = new ArrayList<>();
        for (int i = beginningAbove(placed, row); i >= 0 && placed.get(i).lowest() >= row; i--) {
            if (placed.get(i).table().holds(sheet, row)) {
                found.add(placed.get(i));
            }
        }
        found.sort(Comparator.comparingInt(Placed::order));
        return found.stream().map(Placed::table).toList();
    }

    /** The last one that begins in that row or above; -1 if none does. */
    private static int beginningAbove(List<Placed> placed, int row) {
        int low = 0;
        int high = placed.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (placed.get(middle).table().range().firstRow() <= row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
