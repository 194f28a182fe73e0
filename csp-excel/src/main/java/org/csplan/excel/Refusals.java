package org.csplan.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.layout.TableKind;

/** Says in one line why a workbook that can be read gave no plan, and what was there. */
final class Refusals {

    private Refusals() {}

    static String noActionGrid(ImportReport report) {
        if (report.cells().filled() == 0) {
            return "no action grid was found; the workbook is empty";
        }
        if (report.tables().isEmpty()) {
            return "no action grid was found; there is text in "
                    + report.cells().filled() + " cells, but no table with headings such as Action and Lead agency";
        }
        Map<TableKind, Integer> kinds = new LinkedHashMap<>();
        report.tables().forEach(table -> kinds.merge(table.kind(), 1, Integer::sum));
        String found = kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " of kind " + kind.getKey().id())
                .collect(Collectors.joining(", "));
        return "no action grid was found; the tables there are: " + found
                + ". 'csp inspect' shows them, and a layout file can say what their columns hold";
    }
}
