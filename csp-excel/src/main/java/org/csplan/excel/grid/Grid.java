package org.csplan.excel.grid;

import java.util.List;
import java.util.Optional;
import org.csplan.core.finding.Finding;

/**
 * A workbook as a person sees it.
 *
 * @param fileName its name, for messages
 * @param sheets every sheet with cells, hidden ones too, in the order of the tabs
 * @param title the title in the file's properties
 * @param findings what could not be read as it should be: formula errors, formulas without a value, damaged cells
 */
public record Grid(String fileName, List<GridSheet> sheets, Optional<String> title, List<Finding> findings) {

    /** Copies the lists. */
    public Grid {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }
}
