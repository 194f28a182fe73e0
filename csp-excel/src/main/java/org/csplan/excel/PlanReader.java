package org.csplan.excel;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.recognise.Recognised;
import org.csplan.excel.recognise.Recogniser;
import org.csplan.excel.source.ReadLimits;
import org.csplan.excel.source.UnreadableWorkbookException;
import org.csplan.excel.source.WorkbookSource;

/**
 * Reads action plans from workbooks as they are. Immutable and safe to share between threads.
 *
 * <p>Reading is forgiving: what can't be understood is kept and told, and one bad row costs one finding. Only a file
 * that can't be read at all, or that has no plan in it, throws.
 */
public final class PlanReader {

    private final ReadLimits limits;
    private final Optional<String> password;
    private final Recogniser recogniser;

    private PlanReader(ReadLimits limits, Optional<String> password, Recogniser recogniser) {
        this.limits = limits;
        this.password = password;
        this.recogniser = recogniser;
    }

    /** A reader with the usual limits and vocabulary. */
    public static PlanReader create() {
        return new PlanReader(ReadLimits.STANDARD, Optional.empty(), Recogniser.create());
    }

    /** This reader with other limits. */
    public PlanReader withLimits(ReadLimits newLimits) {
        return new PlanReader(Objects.requireNonNull(newLimits), password, recogniser);
    }

    /** This reader for workbooks that open with that password. */
    public PlanReader withPassword(String newPassword) {
        return new PlanReader(limits, Optional.of(newPassword), recogniser);
    }

    /** This reader with a layout whose word is taken before its own judgement. */
    public PlanReader withLayout(GridLayout layout) {
        return new PlanReader(limits, password, recogniser.withLayout(layout));
    }

    /** This reader with other words. */
    public PlanReader withVocabulary(Vocabulary vocabulary) {
        return new PlanReader(limits, password, recogniser.withVocabulary(vocabulary));
    }

    /**
     * Reads the only plan of a workbook.
     *
     * @throws UnreadableWorkbookException if the file can't be read as a workbook
     * @throws NoActionGridException if there is no action grid in it
     * @throws SeveralPlansException if it holds plans for several periods
     */
    public Imported<ActionPlan> read(Path workbook) {
        return only(readWorkbook(workbook));
    }

    /**
     * Reads the only plan of a workbook that comes as a stream, which is read to its end and left open.
     *
     * @param name the name of the file, for messages and for a plan that states no title
     * @throws UnreadableWorkbookException if the stream can't be read as a workbook
     * @throws NoActionGridException if there is no action grid in it
     * @throws SeveralPlansException if it holds plans for several periods
     */
    public Imported<ActionPlan> read(InputStream workbook, String name) {
        return only(readWorkbook(workbook, name));
    }

    /**
     * Reads every plan of a workbook, one for each period.
     *
     * @throws UnreadableWorkbookException if the file can't be read as a workbook
     * @throws NoActionGridException if there is no action grid in it
     */
    public List<Imported<ActionPlan>> readAll(Path workbook) {
        return some(readWorkbook(workbook)).plans();
    }

    /**
     * Reads a workbook and says how it was understood; unlike the others, also where there is no action grid in it.
     *
     * @throws UnreadableWorkbookException if the file can't be read as a workbook
     */
    public ImportedWorkbook readWorkbook(Path workbook) {
        return recognise(source().read(workbook));
    }

    /**
     * Reads a workbook that comes as a stream, and says how it was understood.
     *
     * @throws UnreadableWorkbookException if the stream can't be read as a workbook
     */
    public ImportedWorkbook readWorkbook(InputStream workbook, String name) {
        return recognise(source().read(workbook, name));
    }

    /** How much it reads of a workbook. */
    ReadLimits limits() {
        return limits;
    }

    private WorkbookSource source() {
        return WorkbookSource.create(limits, password);
    }

    private ImportedWorkbook recognise(Grid grid) {
        Recognised recognised = recogniser.recognise(grid);
        return ImportedWorkbook.of(recognised.plans(), recognised.report(), recognised.layout(), grid);
    }

    private static ImportedWorkbook some(ImportedWorkbook workbook) {
        if (workbook.plans().isEmpty()) {
            throw new NoActionGridException(Refusals.noActionGrid(workbook.report()), workbook.report());
        }
        return workbook;
    }

    private static Imported<ActionPlan> only(ImportedWorkbook workbook) {
        List<Imported<ActionPlan>> plans = some(workbook).plans();
        if (plans.size() > 1) {
            ImportReport report = workbook.report();
            throw new SeveralPlansException(
                    "it holds " + plans.size() + " plans ("
                            + report.plans().stream().collect(Collectors.joining(", ")) + "); choose one by its period",
                    report.plans());
        }
        return plans.get(0);
    }
}
