package org.csplan.excel.mutants;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csplan.core.layout.ImportReport.CellCount;
import org.csplan.excel.ImportedWorkbook;
import org.csplan.excel.PlanReader;
import org.csplan.excel.source.UnreadableWorkbookException;

/** What a reader promises for every input: an account of every cell, or one line of refusal. */
final class Promise {

    /** What a program would say of itself, and what no officer should have to read. */
    private static final Pattern NO_PLAIN_WORDS = Pattern.compile(
            "\\p{Cntrl}|\\bnull\\b|Exception|Error:|\\b(java|org|com)\\.[a-z]+\\.|Index \\d|@[0-9a-f]{5,}");

    private static final Pattern QUOTED = Pattern.compile("'[^'\\p{Cntrl}]*'");
    private static final int LONGEST_LINE = 400;
    private static final PlanReader READER = PlanReader.create();

    private Promise() {}

    /** The workbook, or nothing if it was refused as promised. */
    static Optional<ImportedWorkbook> read(byte[] file) {
        ImportedWorkbook workbook;
        try {
            workbook = READER.readWorkbook(new ByteArrayInputStream(file), "plan.xlsx");
        } catch (UnreadableWorkbookException e) {
            demandALine(e);
            return Optional.empty();
        }
        CellCount cells = workbook.report().cells();
        demand(
                cells.filled() == cells.plan() + cells.heading() + cells.ignored(),
                "it accounts for other cells than there are: " + cells);
        int listed = workbook.report().ignored().stream()
                .mapToInt(ignored -> ignored.cells())
                .sum();
        demand(listed == cells.ignored(), "it lists " + listed + " ignored cells: " + cells);
        workbook.report()
                .findings()
                .forEach(finding -> demand(
                        isALine(finding.message()), "the finding " + finding.rule() + " says: " + finding.message()));
        workbook.plans().forEach(plan -> demand(plan.plan().title() != null, "a plan has no title"));
        return Optional.of(workbook);
    }

    /** Demands that a refusal is one line in plain words. */
    static void demandALine(RuntimeException refusal) {
        String message = String.valueOf(refusal.getMessage());
        if (!isALine(message) || message.endsWith(UNKNOWN)) {
            throw new BrokenPromise("it is refused by: " + message, refusal);
        }
    }

    private static boolean isALine(String message) {
        return !message.isBlank()
                && message.length() <= LONGEST_LINE
                && !NO_PLAIN_WORDS
                        .matcher(QUOTED.matcher(message).replaceAll("''"))
                        .find();
    }

    /** Said where nobody knows what is wrong: no harm to a user, but a place where the reader is careless. */
    private static final String UNKNOWN = "something in it is not as it is in a workbook";

    static void demand(boolean kept, String otherwise) {
        if (!kept) {
            throw new BrokenPromise(otherwise, null);
        }
    }

    /** A promise that was not kept. */
    static final class BrokenPromise extends RuntimeException {

        private static final long serialVersionUID = 1;

        BrokenPromise(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
