package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.finding.Severity;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.GridSheet;
import org.csplan.excel.grid.Quoted;
import org.csplan.excel.source.formula.Budget;
import org.csplan.excel.source.formula.Formula;

/** Finds out how the cells of a sheet look by its conditional formats. */
final class ConditionalLooks {

    private final GridSheet sheet;
    private final GridValues values;
    private final Palette palette;
    private final Budget budget;
    private final Map<Long, Change> changes = new HashMap<>();

    ConditionalLooks(GridSheet sheet, GridValues values, Palette palette, Budget budget) {
        this.sheet = sheet;
        this.values = values;
        this.palette = palette;
        this.budget = budget;
    }

    /** The sheet with the looks that its rules give; the faults are told of rules that are not known. */
    GridSheet apply(List<ConditionalRule> rules, Faults faults) {
        List<ConditionalRule> inOrder = new ArrayList<>(rules);
        inOrder.sort(Comparator.comparingInt(ConditionalRule::priority));
        try {
            for (ConditionalRule rule : inOrder) {
                if (rule.isKnown()) {
                    apply(rule);
                } else {
                    faults.ofRange(
                            "conditional-format-unread",
                            Severity.INFO,
                            sheet.name(),
                            rule.ranges().get(0),
                            "Sheet '" + Quoted.of(sheet.name()) + "': a conditional format of "
                                    + rule.ranges().get(0) + " is of a kind that is not read; colours that it gives are"
                                    + " not seen.");
                }
            }
        } catch (Budget.SpentException e) {
            faults.ofFile(
                    "conditional-format-unread",
                    Severity.WARNING,
                    "Sheet '" + Quoted.of(sheet.name())
                            + "': its conditional formats look at too many cells; some of the colours"
                            + " that they give are not seen.");
        }
        return changes.isEmpty() ? sheet : sheet.withLooks(looks());
    }

    private void apply(ConditionalRule rule) {
        double[] numbers = rule.icons().isPresent() ? numbers(rule) : new double[0];
        CellRange first = rule.ranges().get(0);
        forEachCell(rule, (row, column) -> {
            Change change = changes.get(key(row, column));
            if (change != null && change.stopped) {
                return;
            }
            if (rule.icons().isPresent()) {
                budget.take(1);
                applyIcon(rule.icons().get(), numbers, row, column);
                return;
            }
            budget.take(1);
            Object holds = rule.condition()
                    .orElseThrow()
                    .evaluate(values, row, column, first.firstRow(), first.firstColumn(), budget);
            if (Formula.isTrue(holds)) {
                change(row, column).add(rule, palette);
            }
        });
    }

    private void applyIcon(IconRule icons, double[] numbers, int row, int column) {
        if (values.value("", row, column) instanceof Double number) {
            Change change = change(row, column);
            change.icon = change.icon.or(() -> icons.icon(number, numbers));
        }
    }

    private double[] numbers(ConditionalRule rule) {
        List<Double> numbers = new ArrayList<>();
        forEachCell(rule, (row, column) -> {
            budget.take(1);
            if (values.value("", row, column) instanceof Double number) {
                numbers.add(number);
            }
        });
        return IconRule.inOrder(numbers);
    }

    /** Gives the rule's cells in all rows that hold something. */
    private void forEachCell(ConditionalRule rule, CellVisitor visitor) {
        int lastColumn = sheet.columnCount() - 1;
        for (CellRange range : rule.ranges()) {
            budget.take(1);
            int row = sheet.nextContent(range.firstRow());
            for (; row >= 0 && row <= range.lastRow(); row = sheet.nextContent(row + 1)) {
                budget.take(1);
                for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), lastColumn); column++) {
                    visitor.visit(row, column);
                }
            }
        }
    }

    private Change change(int row, int column) {
        return changes.computeIfAbsent(key(row, column), key -> new Change());
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    private Map<CellRange, CellLook> looks() {
        Map<CellRange, CellLook> looks = new HashMap<>();
        changes.forEach((key, change) -> {
            int row = (int) (key >> 32);
            int column = key.intValue();
            CellLook own = sheet.cell(row, column).look();
            CellLook changed = change.of(own);
            if (!changed.equals(own)) {
                looks.put(CellRange.of(row, column), changed);
            }
        });
        return looks;
    }

    private interface CellVisitor {
        void visit(int row, int column);
    }

    /** What the rules so far change of one cell. */
    private static final class Change {

        private Optional<CellColour> fill = Optional.empty();
        private Optional<CellColour> letters = Optional.empty();
        private Optional<CellColour> icon = Optional.empty();
        private boolean struckThrough;
        private boolean stopped;

        void add(ConditionalRule rule, Palette palette) {
            DxfLook look = rule.look();
            fill = fill.or(() -> look.fill().flatMap(own -> own.ofCondition(palette)));
            letters = letters.or(() -> look.font().flatMap(FontLook::colour).flatMap(spec -> spec.in(palette)));
            struckThrough |= look.font().filter(FontLook::struckThrough).isPresent();
            stopped = rule.stops();
        }

        CellLook of(CellLook own) {
            return new CellLook(
                    own.fill(),
                    fill,
                    letters.or(own::letters),
                    icon,
                    own.bold(),
                    own.struckThrough() || struckThrough,
                    own.fontSize(),
                    own.symbolFont(),
                    own.bordered(),
                    own.percentage(),
                    own.showsDay());
        }
    }
}
