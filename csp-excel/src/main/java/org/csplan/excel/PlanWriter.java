package org.csplan.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.csplan.core.file.Output;
import org.csplan.core.file.UnwritableFileException;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.Layouts;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.write.PlanBooks;
import org.csplan.excel.write.PlanTooLargeException;
import org.csplan.excel.write.WorkbookFormat;

/**
 * Writes plans as new workbooks. Immutable and safe to share between threads.
 *
 * <p>What is written is read again before it is handed out, and whatever would not come back as it was is told. Without
 * a layout the smallest one is taken that loses nothing. The same plan gives the same bytes.
 */
public final class PlanWriter {

    private final Optional<GridLayout> layout;
    private final boolean strict;

    private PlanWriter(Optional<GridLayout> layout, boolean strict) {
        this.layout = layout;
        this.strict = strict;
    }

    /** A writer that takes the smallest layout for each plan. */
    public static PlanWriter create() {
        return new PlanWriter(Optional.empty(), false);
    }

    /** This writer with that layout for every plan. */
    public PlanWriter withLayout(GridLayout newLayout) {
        return new PlanWriter(Optional.of(newLayout), strict);
    }

    /** This writer, but one that refuses to write what would not come back as it was. */
    public PlanWriter strict() {
        return new PlanWriter(layout, true);
    }

    /**
     * Writes a plan to that file, whole or not at all; an existing one is replaced. Its name says which kind of workbook
     * it becomes: {@code .xlsx} or {@code .xls}.
     *
     * @throws IllegalArgumentException if the name ends otherwise
     * @throws LossyWriteException if this writer is strict and something would be lost
     * @throws PlanTooLargeException if a sheet of such a workbook has fewer rows or columns than the plan needs
     * @throws UnwritableFileException if the file can't be written
     */
    public WrittenPlan write(ActionPlan plan, Path file) {
        WorkbookFormat format = formatOf(file);
        Attempt attempt = attempt(plan, format);
        Output.write(file, out -> out.write(attempt.bytes()));
        return attempt.result();
    }

    /**
     * Writes a plan to a stream, which is left open; nothing is written to it when something is thrown before.
     *
     * @throws LossyWriteException if this writer is strict and something would be lost
     * @throws PlanTooLargeException if a sheet of such a workbook has fewer rows or columns than the plan needs
     * @throws IOException if the stream does
     */
    public WrittenPlan write(ActionPlan plan, OutputStream out, WorkbookFormat format) throws IOException {
        Attempt attempt = attempt(plan, format);
        out.write(attempt.bytes());
        out.flush();
        return attempt.result();
    }

    /**
     * Writes an empty workbook, ready to be filled in: of this writer's layout, or of the one that holds every field.
     *
     * @param period the year of the plan, for the title and the headings of measures
     * @param priorities the titles of the priorities; one to be named where there are none
     * @throws IllegalArgumentException if the name of the file ends in neither {@code .xlsx} nor {@code .xls}
     * @throws UnwritableFileException if the file can't be written
     */
    public void writeTemplate(Optional<PlanPeriod> period, List<String> priorities, Path file) {
        byte[] bytes = template(period, priorities, formatOf(file));
        Output.write(file, out -> out.write(bytes));
    }

    /**
     * Writes an empty workbook to a stream, which is left open.
     *
     * @throws IOException if the stream does
     */
    public void writeTemplate(
            Optional<PlanPeriod> period, List<String> priorities, OutputStream out, WorkbookFormat format)
            throws IOException {
        out.write(template(period, priorities, format));
        out.flush();
    }

    private byte[] template(Optional<PlanPeriod> period, List<String> priorities, WorkbookFormat format) {
        GridLayout used = layout.orElseGet(() -> Layouts.named("full"));
        return format.bytes(PlanBooks.toBeFilledIn(used, period, priorities));
    }

    private static WorkbookFormat formatOf(Path file) {
        return WorkbookFormat.ofFile(String.valueOf(file.getFileName()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "A workbook is written as .xlsx or .xls; '" + file.getFileName() + "' ends in neither."));
    }

    private Attempt attempt(ActionPlan plan, WorkbookFormat format) {
        Attempt attempt =
                layout.map(given -> Attempt.in(given, plan, format)).orElseGet(() -> Attempt.inSmallest(plan, format));
        if (strict && !attempt.result().findings().isEmpty()) {
            throw new LossyWriteException(attempt.result());
        }
        return attempt;
    }
}
