package org.csplan.excel;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.source.UnreadableWorkbookException;
import org.csplan.excel.write.patch.Edit;
import org.csplan.excel.write.patch.UpdateRefusedException;
import org.csplan.excel.write.patch.WorkbookPatch;
import org.csplan.excel.write.update.PlanUpdate;
import org.csplan.excel.write.update.ReadPlan;
import org.csplan.excel.write.update.Reading;
import org.csplan.excel.write.update.RemovedActions;
import org.csplan.excel.write.xls.XlsPatch;

/**
 * Writes a plan's values into the partner's own workbook: only cells that say something else change, and everything
 * else in the file stays as it is, byte for byte. Before it is handed out the workbook is read again, and has to give
 * the plan. Immutable and safe to share between threads.
 */
public final class PlanUpdater {

    private final WorkbookFile file;
    private final PlanReader reader;
    private final ImportedWorkbook workbook;
    private final RemovedActions removed;

    private PlanUpdater(WorkbookFile file, PlanReader reader, ImportedWorkbook workbook, RemovedActions removed) {
        this.file = file;
        this.reader = reader;
        this.workbook = workbook;
        this.removed = removed;
    }

    /**
     * An updater for that workbook.
     *
     * @throws UnreadableWorkbookException if the file can't be read as a workbook
     * @throws NoActionGridException if there is no action grid in it
     */
    public static PlanUpdater open(Path workbook) {
        return open(workbook, PlanReader.create());
    }

    /**
     * An updater for that workbook, as that reader understands it.
     *
     * @throws UnreadableWorkbookException if the file can't be read as a workbook
     * @throws NoActionGridException if there is no action grid in it
     */
    public static PlanUpdater open(Path workbook, PlanReader reader) {
        return open(WorkbookFile.read(workbook, reader.limits()), reader);
    }

    /**
     * An updater for a workbook that comes as a stream, which is read to its end and left open.
     *
     * @param name the name of the file
     * @throws UnreadableWorkbookException if it can't be read as a workbook
     * @throws NoActionGridException if there is no action grid in it
     */
    public static PlanUpdater open(InputStream workbook, String name, PlanReader reader) {
        return open(WorkbookFile.read(workbook, name, reader.limits()), reader);
    }

    private static PlanUpdater open(WorkbookFile file, PlanReader reader) {
        ImportedWorkbook workbook = reader.readWorkbook(new ByteArrayInputStream(file.bytes()), file.name());
        if (workbook.plans().isEmpty()) {
            throw new NoActionGridException(Refusals.noActionGrid(workbook.report()), workbook.report());
        }
        return new PlanUpdater(file, reader, workbook, RemovedActions.KEEP);
    }

    /** This updater, but one that does that with the rows of actions that the plan no longer has. */
    public PlanUpdater removed(RemovedActions onRemoved) {
        return new PlanUpdater(file, reader, workbook, Objects.requireNonNull(onRemoved));
    }

    /**
     * The workbook with the values of that plan, which is the one that it came from in a later state.
     *
     * @throws UpdateRefusedException if the workbook can't be made to say them without harm; the message says why
     * @throws SeveralPlansException if the workbook holds several plans, and none for the period of this one
     */
    public UpdatedWorkbook apply(ActionPlan plan) {
        List<ReadPlan> plans = IntStream.range(0, workbook.plans().size())
                .mapToObj(i -> ReadPlan.of(workbook.plans().get(i).plan(), i, workbook.report(), workbook.grid()))
                .toList();
        PlanUpdate update = PlanUpdate.of(plans, place(plan), plan, removed, patch(), this::read);
        List<Finding> findings = new ArrayList<>(update.findings());
        if (!update.changes().isEmpty() && isSigned()) {
            findings.add(Finding.of(
                    "signature-void",
                    Severity.WARNING,
                    "The workbook is signed; its signature no longer holds once it is changed."));
        }
        return new UpdatedWorkbook(new ChangedWorkbook(update.bytes()), update.changes(), findings, update.plan());
    }

    private int place(ActionPlan plan) {
        List<Imported<ActionPlan>> plans = workbook.plans();
        if (plans.size() == 1) {
            return 0;
        }
        return IntStream.range(0, plans.size())
                .filter(i -> isOfSamePeriod(plans.get(i).plan(), plan))
                .findFirst()
                .orElseThrow(() -> noSuchPeriod(plan));
    }

    private SeveralPlansException noSuchPeriod(ActionPlan plan) {
        List<String> there = workbook.report().plans();
        String wanted = plan.period()
                .map(period -> "and none for " + period.label()
                        + ", the period of the plan it is to be updated with; give the plan one of those")
                .orElse("and the plan it is to be updated with has no period; give it one of those");
        return new SeveralPlansException("it holds plans for " + String.join(", ", there) + ", " + wanted, there);
    }

    private static boolean isOfSamePeriod(ActionPlan one, ActionPlan other) {
        return one.period().isEmpty() && other.period().isEmpty()
                || one.period().isPresent()
                        && other.period().filter(one.period().get()::sameDays).isPresent();
    }

    private Function<List<Edit>, byte[]> patch() {
        if (file.isCompound()) {
            return XlsPatch.of(file.bytes())::with;
        }
        WorkbookPatch patch = file.patch("it is neither .xlsx nor .xls");
        return patch::with;
    }

    private boolean isSigned() {
        return !file.isCompound() && file.patch("").isSigned();
    }

    private Reading read(byte[] bytes) {
        try {
            ImportedWorkbook changed = reader.readWorkbook(new ByteArrayInputStream(bytes), file.name());
            return new Reading(changed.plans().stream().map(Imported::plan).toList(), changed.grid());
        } catch (UnreadableWorkbookException e) {
            throw new UpdateRefusedException(
                    "it could no longer be read after the change (" + e.getMessage()
                            + "); save it as .xlsx in a spreadsheet program and try with that",
                    e);
        }
    }
}
