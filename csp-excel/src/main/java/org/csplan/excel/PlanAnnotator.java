package org.csplan.excel;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.csplan.core.finding.Finding;
import org.csplan.excel.source.ReadLimits;
import org.csplan.excel.source.UnreadableWorkbookException;
import org.csplan.excel.write.annotate.Annotations;
import org.csplan.excel.write.patch.UpdateRefusedException;
import org.csplan.excel.write.patch.WorkbookPatch;

/**
 * Puts findings into the workbook that they are about: a comment on each cell, added to one that is there, and a sheet
 * that lists them with links to the cells. Everything else in the file stays as it is. Findings that were put into it
 * before make place, unless somebody wrote among them. Immutable and safe to share between threads.
 */
public final class PlanAnnotator {

    private final WorkbookFile workbook;

    private PlanAnnotator(WorkbookFile workbook) {
        this.workbook = workbook;
    }

    /**
     * An annotator for that workbook, within the usual limits.
     *
     * @throws UnreadableWorkbookException if the file can't be read
     */
    public static PlanAnnotator open(Path workbook) {
        return open(workbook, ReadLimits.STANDARD);
    }

    /**
     * An annotator for that workbook, within those limits.
     *
     * @throws UnreadableWorkbookException if the file can't be read
     */
    public static PlanAnnotator open(Path workbook, ReadLimits limits) {
        return new PlanAnnotator(WorkbookFile.read(workbook, limits));
    }

    /**
     * An annotator for a workbook that comes as a stream, which is read to its end and left open.
     *
     * @param name the name of the file
     * @throws UnreadableWorkbookException if the stream can't be read
     */
    public static PlanAnnotator open(InputStream workbook, String name, ReadLimits limits) {
        return new PlanAnnotator(WorkbookFile.read(workbook, name, limits));
    }

    /**
     * The workbook with those findings, each at the cell it is located at ({@link Imported#locateAll}).
     *
     * @throws UpdateRefusedException if they can't be put into it without harm
     */
    public ChangedWorkbook annotate(List<Finding> located) {
        WorkbookPatch patch = workbook.patch("comments are put into .xlsx workbooks only");
        Set<String> sheets = patch.sheets();
        boolean again = sheets.contains(Annotations.SHEET) && workbook.holds(Annotations.SHEET, Annotations::isList);
        return new ChangedWorkbook(patch.with(Annotations.of(located, sheets, again)));
    }
}
