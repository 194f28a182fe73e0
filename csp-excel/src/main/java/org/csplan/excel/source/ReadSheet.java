package org.csplan.excel.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.csplan.excel.grid.GridSheet;
import org.csplan.excel.source.formula.Budget;

/**
 * A sheet whose conditional formats have not been looked at yet; they may look at other sheets.
 *
 * @param sheet the sheet
 * @param rules its conditional formats
 */
record ReadSheet(GridSheet sheet, List<ConditionalRule> rules) {

    /** How many cells all conditional formats of a workbook may look at. */
    private static final long MOST_LOOKS = 10_000_000;

    /** The sheets as their conditional formats make them look. */
    static List<GridSheet> looks(List<ReadSheet> sheets, WorkbookParts workbook) {
        Map<String, GridSheet> byName = new HashMap<>();
        sheets.forEach(read -> byName.put(read.sheet().name().toLowerCase(Locale.ROOT), read.sheet()));
        Budget budget = new Budget(MOST_LOOKS);
        return sheets.stream().map(read -> read.look(byName, workbook, budget)).toList();
    }

    private GridSheet look(Map<String, GridSheet> sheets, WorkbookParts workbook, Budget budget) {
        if (rules.isEmpty()) {
            return sheet;
        }
        GridValues values = new GridValues(sheet, sheets, workbook.from1904());
        return new ConditionalLooks(sheet, values, workbook.styles().palette(), budget).apply(rules, workbook.faults());
    }
}
