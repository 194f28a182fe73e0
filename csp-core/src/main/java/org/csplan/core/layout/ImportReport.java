package org.csplan.core.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;

/**
 * How a file was understood, with nothing left out. It repeats what the file holds: treat it as the file.
 *
 * @param file the name of the file
 * @param plans the plans in it, each by the label of its period, or its title where it names none
 * @param tables every table that was found, in the order of the sheets
 * @param cells how many cells became what
 * @param ignored what is in no plan, and why
 * @param sources where each value came from, a map for each plan from JSON Pointer to cell
 * @param findings the reader's own findings
 */
public record ImportReport(
        String file,
        List<String> plans,
        List<Table> tables,
        CellCount cells,
        List<Ignored> ignored,
        List<Map<String, Location>> sources,
        List<Finding> findings) {

    /** Copies the lists; the maps of sources are taken as they are, for they may be views made on demand. */
    public ImportReport {
        plans = List.copyOf(plans);
        tables = List.copyOf(tables);
        ignored = List.copyOf(ignored);
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
    }

    /**
     * A table that was found.
     *
     * @param sheet the sheet it is on
     * @param range the cells it covers, such as {@code A4:H15}
     * @param kind what it is
     * @param plan the index of its plan, for actions
     * @param priority the index of the first priority in it, for actions
     * @param confidence how sure that is, 0 to 1
     * @param because why, in a few words
     * @param columns what its columns hold, for actions
     */
    public record Table(
            String sheet,
            String range,
            TableKind kind,
            Optional<Integer> plan,
            Optional<Integer> priority,
            Optional<Double> confidence,
            Optional<String> because,
            List<Column> columns) {

        /** Copies the columns. */
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of a table, and the field it became.
     *
     * @param column its letters
     * @param heading the heading as written; absent where it is blank
     * @param field what it holds
     * @param confidence how sure that is, 0 to 1
     * @param because why, in a few words
     */
    public record Column(String column, Optional<String> heading, Field field, double confidence, String because) {

        /** Written out, like {@link #hashCode}: what a record is given is built anew at every start of a program, which a short run notices. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Column same
                    && column.equals(same.column)
                    && heading.equals(same.heading)
                    && field.equals(same.field)
                    && Double.compare(confidence, same.confidence) == 0
                    && because.equals(same.because);
        }

        @Override
        public int hashCode() {
            return Objects.hash(column, heading, field, confidence, because);
        }
    }

    /**
     * What became of the cells that have text, a value, or a colour that became a status.
     *
     * @param filled all of them
     * @param plan those whose text or colour is in a plan
     * @param heading those that gave structure but no text
     * @param ignored those that are listed as ignored
     */
    public record CellCount(int filled, int plan, int heading, int ignored) {}

    /**
     * Cells that are in no plan.
     *
     * @param sheet the sheet they are on
     * @param range the cell, or the range they all lie in
     * @param cells how many of them have text or a value
     * @param text the text, for a single cell
     * @param reason why
     */
    public record Ignored(String sheet, String range, int cells, Optional<String> text, IgnoredReason reason) {}
}
