package org.csplan.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.csplan.core.layout.ImportReport;

/**
 * Import reports as JSON: how a workbook was understood, with nothing left out. A report is written as it is walked
 * through, so that sources made on demand are never held all at once; it repeats what the file holds, so treat it as
 * the file.
 *
 * <p>Files and streams that can't be read or written throw an {@link UncheckedIOException} whose message says why in
 * plain words. Safe to use from many threads.
 */
public final class ImportReportJson {

    private static final JsonDocument<ImportReport> REPORTS =
            new JsonDocument<>("an import report", ReportShapes.REPORT);

    private ImportReportJson() {}

    /**
     * Reads the report in a file.
     *
     * @throws PlanJsonException if it holds anything else; the message says where and what would be right
     */
    public static ImportReport read(Path file) {
        return REPORTS.read(file);
    }

    /**
     * Reads the report in a stream of UTF-8, which is read to its end and left open.
     *
     * @throws PlanJsonException if it holds anything else; the message says where and what would be right
     */
    public static ImportReport read(InputStream in) {
        return REPORTS.read(in);
    }

    /**
     * Reads the report that this text is; the text is JSON, never the name of a file.
     *
     * @throws PlanJsonException if it is anything else; the message says where and what would be right
     */
    public static ImportReport read(String json) {
        return REPORTS.read(json);
    }

    /** Writes the report to a file, whole or not at all. */
    public static void write(ImportReport report, Path file) {
        REPORTS.write(report, file);
    }

    /** Writes the report to a stream as UTF-8; the stream is flushed and left open. */
    public static void write(ImportReport report, OutputStream out) {
        REPORTS.write(report, out);
    }

    /** The report as a file would hold it. */
    public static String toJson(ImportReport report) {
        return REPORTS.toJson(report);
    }
}
