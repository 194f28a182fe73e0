package org.csplan.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.csplan.core.file.UnwritableFileException;
import org.csplan.core.finding.Finding;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.write.update.CellChange;

/** A workbook that has been made to say a plan, not yet written. */
public final class UpdatedWorkbook {

    private final ChangedWorkbook workbook;
    private final List<CellChange> changes;
    private final List<Finding> findings;
    private final ActionPlan plan;

    UpdatedWorkbook(ChangedWorkbook workbook, List<CellChange> changes, List<Finding> findings, ActionPlan plan) {
        this.workbook = workbook;
        this.changes = List.copyOf(changes);
        this.findings = List.copyOf(findings);
        this.plan = plan;
    }

    /** What is changed, cell by cell; nothing if the workbook said it all already. */
    public List<CellChange> changes() {
        return changes;
    }

    /** What is worth knowing: rows that stay although the plan no longer has them, formulas that gave way, and the like. */
    public List<Finding> findings() {
        return findings;
    }

    /** The plan that the workbook gives when it is read: the one asked for, in the order of the workbook, with what stays. */
    public ActionPlan plan() {
        return plan;
    }

    /**
     * Writes it to that file, whole or not at all; an existing one is replaced.
     *
     * @throws UnwritableFileException if the file can't be written
     */
    public void save(Path file) {
        workbook.save(file);
    }

    /**
     * Writes it to a stream, which is left open.
     *
     * @throws IOException if the stream does
     */
    public void writeTo(OutputStream out) throws IOException {
        workbook.writeTo(out);
    }
}
