package org.csplan.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.PlanWriter;
import org.csplan.excel.WrittenPlan;
import org.csplan.excel.write.WorkbookFormat;
import org.csplan.json.PlanJson;

/**
 * How plans are to be written. Safe to share between threads.
 *
 * @param format what they are written as
 * @param layout how a workbook is laid out; by the smallest layout that loses nothing, if none was chosen
 * @param layoutOfJson the same for plans that come from JSON
 * @param strict whether a plan is refused of which something would be lost
 */
record PlanWriting(PlanFormat format, Optional<GridLayout> layout, Optional<GridLayout> layoutOfJson, boolean strict) {

    /** Writes a plan, and says how, where that is not plain. */
    Optional<WrittenPlan> write(PlanInput input, ActionPlan plan, OutputStream out) {
        Optional<WorkbookFormat> workbook = format.workbook();
        if (workbook.isEmpty()) {
            PlanJson.write(plan, out);
            return Optional.empty();
        }
        try {
            return Optional.of(writer(input).write(plan, out, workbook.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlanWriter writer(PlanInput input) {
        PlanWriter writer = strict ? PlanWriter.create().strict() : PlanWriter.create();
        Optional<GridLayout> chosen = input.isJson() ? layout.or(() -> layoutOfJson) : layout;
        return chosen.map(writer::withLayout).orElse(writer);
    }
}
