package org.csplan.excel;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.csplan.core.finding.Finding;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.GridLayout.PriorityPlace;
import org.csplan.core.layout.Layouts;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.source.UnreadableWorkbookException;
import org.csplan.excel.write.NewBook;
import org.csplan.excel.write.PlanBooks;
import org.csplan.excel.write.PlanDifferences;
import org.csplan.excel.write.WorkbookFormat;

/**
 * A plan laid out in one way and read again.
 *
 * @param bytes the workbook
 * @param result how it is laid out, and what of it did not come back
 */
record Attempt(byte[] bytes, WrittenPlan result) {

    /** In the smallest of the standard layouts that loses nothing, or else in the one that loses least. */
    static Attempt inSmallest(ActionPlan plan, WorkbookFormat format) {
        List<GridLayout> layouts = new ArrayList<>(Layouts.holding(plan));
        GridLayout largest = layouts.get(layouts.size() - 1);
        layouts.add(largest.withPriorityPlace(PriorityPlace.TITLE_ROW)); // a title can stand over no actions at all
        return best(layouts.stream().map(layout -> in(layout, plan, format)));
    }

    /** In that layout; what the plan's names don't say by themselves is said by labels and other headings. */
    static Attempt in(GridLayout layout, ActionPlan plan, WorkbookFormat format) {
        Attempt plain = of(plan, layout, format.bytes(PlanBooks.of(plan, layout)), format);
        Stream<NewBook> labelled = plain.changes(path -> !path.contains("/actions/"))
                ? Stream.of(plan).map(p -> PlanBooks.ofLabelled(p, layout))
                : Stream.of();
        Stream<NewBook> reworded =
                plain.changes(path -> path.contains("/actions/")) ? PlanBooks.reworded(plan, layout) : Stream.of();
        return best(Stream.concat(
                Stream.of(plain),
                Stream.concat(labelled, reworded).map(format::bytes).map(bytes -> of(plan, layout, bytes, format))));
    }

    /** The first without a loss, or else the first of those with the fewest. */
    private static Attempt best(Stream<Attempt> attempts) {
        Attempt best = null;
        for (Attempt attempt : (Iterable<Attempt>) attempts::iterator) {
            if (best == null || attempt.losses() < best.losses()) {
                best = attempt;
            }
            if (best.losses() == 0) {
                break;
            }
        }
        return best;
    }

    private static Attempt of(ActionPlan plan, GridLayout layout, byte[] bytes, WorkbookFormat format) {
        List<Finding> findings = new ArrayList<>(Layouts.losses(plan, layout));
        findings.addAll(PlanDifferences.afterReading(plan, read(bytes, format), findings));
        return new Attempt(bytes, new WrittenPlan(layout, findings));
    }

    private int losses() {
        return result.findings().size();
    }

    private boolean changes(Predicate<String> place) {
        return result.findings().stream()
                .anyMatch(finding -> finding.rule().equals(PlanDifferences.RULE)
                        && place.test(finding.path().orElse("")));
    }

    /** Every plan that comes back; a workbook in which none is found gives none. */
    private static List<ActionPlan> read(byte[] bytes, WorkbookFormat format) {
        try {
            return PlanReader.create()
                    .readWorkbook(new ByteArrayInputStream(bytes), "plan" + format.ending())
                    .plans()
                    .stream()
                    .map(Imported::plan)
                    .toList();
        } catch (UnreadableWorkbookException e) {
            throw new IllegalStateException("A workbook that was just written can't be read: " + e.getMessage(), e);
        }
    }
}
