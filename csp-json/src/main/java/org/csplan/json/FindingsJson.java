package org.csplan.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.csplan.core.finding.Finding;

/**
 * What validation found as JSON, file by file: {@code {"files": [{"file", "plan", "stage", "findings"}]}}.
 *
 * <p>Files and streams that can't be read or written throw an {@link UncheckedIOException} whose message says why in
 * plain words. Safe to use from many threads.
 */
public final class FindingsJson {

    private static final JsonDocument<List<FileFindings>> FINDINGS =
            new JsonDocument<>("a list of findings", FindingShapes.FILES);

    private FindingsJson() {}

    /**
     * What was found in one plan of one file.
     *
     * @param file the name of the file
     * @param plan the label of the plan's period, or its title where it names none
     * @param stage the stage that it was checked for, such as {@code agreed} or {@code quarter-2}
     * @param findings in the order of the plan
     */
    public record FileFindings(String file, Optional<String> plan, String stage, List<Finding> findings) {

        /** Copies the findings. */
        public FileFindings {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads the findings in a file.
     *
     * @throws PlanJsonException if it holds anything else; the message says where and what would be right
     */
    public static List<FileFindings> read(Path file) {
        return FINDINGS.read(file);
    }

    /**
     * Reads the findings in a stream of UTF-8, which is read to its end and left open.
     *
     * @throws PlanJsonException if it holds anything else; the message says where and what would be right
     */
    public static List<FileFindings> read(InputStream in) {
        return FINDINGS.read(in);
    }

    /** Writes the findings to a file, whole or not at all. */
    public static void write(List<FileFindings> files, Path file) {
        FINDINGS.write(files, file);
    }

    /** Writes the findings to a stream as UTF-8; the stream is flushed and left open. */
    public static void write(List<FileFindings> files, OutputStream out) {
        FINDINGS.write(files, out);
    }

    /** The findings as a file would hold them. */
    public static String toJson(List<FileFindings> files) {
        return FINDINGS.toJson(files);
    }
}
