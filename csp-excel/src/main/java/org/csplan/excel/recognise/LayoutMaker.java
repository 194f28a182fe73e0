package org.csplan.excel.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.LayoutColumn;
import org.csplan.core.plan.Progress;
import org.csplan.excel.grid.CellName;

/** Says what was recognised as a layout, to be edited and given to a reader of the next such file. */
final class LayoutMaker {

    private LayoutMaker() {}

    static GridLayout of(List<GridTable> tables, Map<String, Progress> key) {
        Map<String, LayoutColumn> columns = new LinkedHashMap<>();
        for (GridTable table : tables) {
            for (TableColumn column : table.columns()) {
                if (column.heading().isEmpty()) {
                    String letters = CellName.ofColumn(column.column());
                    columns.putIfAbsent(
                            "=" + letters, new LayoutColumn(column.field(), "", Optional.of(letters), false));
                } else {
                    columns.putIfAbsent(
                            HeadingForm.of(column.heading()), LayoutColumn.of(column.field(), column.heading()));
                }
            }
        }
        return GridLayout.builder()
                .name("recognised")
                .addAllColumns(columns.values())
                .putAllStatusKey(key)
                .build();
    }
}
