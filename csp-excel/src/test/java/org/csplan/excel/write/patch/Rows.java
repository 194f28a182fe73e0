package org.csplan.excel.write.patch;

import java.util.Map;
import java.util.Set;

/** Makes changes of rows. */
final class Rows {

    private Rows() {}

    static Edit.InsertRow insertion(String sheet, int before, int template) {
        return new Edit.InsertRow(sheet, before, template, Set.of(), Map.of(), Map.of());
    }
}
