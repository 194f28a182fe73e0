package org.csplan.excel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.layout.ImportReport;

/**
 * What a workbook gave: a plan, where each of its values came from, and how the file was understood.
 *
 * @param <T> what was imported
 * @param plan the plan
 * @param sources the cell of each value, by JSON Pointer
 * @param report how the whole file was understood; its findings are the reader's
 */
public record Imported<T>(T plan, Map<String, Location> sources, ImportReport report) {

    /** Refuses a missing part. */
    public Imported {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(report, "report");
    }

    /** The reader's own findings: how the file was understood, never what is wrong with the plan. */
    public List<Finding> findings() {
        return report.findings();
    }

    /** The cell that the value at this JSON Pointer came from, if it came from one. */
    public Optional<Location> locate(String pointer) {
        return Optional.ofNullable(sources.get(pointer));
    }

    /**
     * The cell to look at for a finding: its own, else that of its value, else the blank one where that would stand,
     * else the nearest value beside or above it.
     *
     * @throws IllegalArgumentException if the plan has no value that came from a cell
     */
    public Location locate(Finding finding) {
        return finding.location()
                .orElseGet(() -> SourceSearch.nearest(sources, finding.path().orElse("")));
    }

    /** The findings with their cells. */
    public List<Finding> locateAll(List<Finding> findings) {
        return findings.stream().map(finding -> finding.atCell(locate(finding))).toList();
    }
}
