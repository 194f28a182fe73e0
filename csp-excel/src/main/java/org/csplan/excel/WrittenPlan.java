package org.csplan.excel;

import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.layout.GridLayout;

/**
 * How a plan was written.
 *
 * @param layout the layout that was used
 * @param findings what will not come back as it was when the workbook is read; empty when everything will
 */
public record WrittenPlan(GridLayout layout, List<Finding> findings) {

    /** Copies the findings. */
    public WrittenPlan {
        findings = List.copyOf(findings);
    }
}
