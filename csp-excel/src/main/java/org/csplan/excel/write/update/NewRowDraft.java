package org.csplan.excel.write.update;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.csplan.excel.write.patch.CellValue;
import org.csplan.excel.write.patch.Edit.InsertRow;
import org.csplan.excel.write.patch.Fill;

/**
 * A row to be put in.
 *
 * @param sheet its sheet
 * @param before the row that will stand below it
 * @param template the row it takes after
 * @param grownMerges the columns in which it joins the merged range of its template
 * @param cells what is written into it
 */
record NewRowDraft(String sheet, int before, int template, Set<Integer> grownMerges, List<Writing> cells) {

    InsertRow edit() {
        Map<Integer, CellValue> values = new HashMap<>();
        Map<Integer, Fill> fills = new HashMap<>();
        cells.forEach(writing -> {
            writing.form().value().ifPresent(value -> values.put(writing.cell().column(), value));
            writing.form().fill().ifPresent(fill -> fills.put(writing.cell().column(), fill));
        });
        return new InsertRow(sheet, before, template, grownMerges, values, fills);
    }
}
