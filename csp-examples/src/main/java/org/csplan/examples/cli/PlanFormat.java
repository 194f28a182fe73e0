package org.csplan.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.excel.write.WorkbookFormat;

/** What a plan can be written as. */
enum PlanFormat {
    JSON,
    XLSX,
    XLS;

    /** The words for them on the command line. */
    static List<String> words() {
        return Stream.of(values()).map(PlanFormat::toString).toList();
    }

    /** The format of that name. */
    static Optional<PlanFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.toString().equals(name))
                .findFirst();
    }

    /** The format of a file with that name, by its ending. */
    static Optional<PlanFormat> ofEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> lower.endsWith(format.ending()))
                .findFirst();
    }

    /** The ending of its files, with the dot. */
    String ending() {
        return "." + this;
    }

    /** The kind of workbook; none for JSON. */
    Optional<WorkbookFormat> workbook() {
        return this == JSON ? Optional.empty() : Optional.of(WorkbookFormat.valueOf(name()));
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
