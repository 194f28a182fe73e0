package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlText;
import org.csplan.excel.write.patch.CellText.Formula;

/**
 * Formulas that stand for several cells: one that is written out in its first cell and meant from the others, and
 * one that fills a whole range. When the first cell of the former goes, the others get the formula as their own.
 */
final class SharedFormulas {

    private final Splices splices;
    private final Map<String, Lost> lost = new HashMap<>();
    private final List<Area> ranges = new ArrayList<>();

    private record Lost(int row, int column, String formula) {}

    SharedFormulas(Splices splices) {
        this.splices = splices;
    }

    /** The cell's formula goes. */
    void lose(int row, CellText cell) {
        cell.formula().ifPresent(formula -> {
            note(row, cell, formula);
            refuseWithin(row, cell.column());
            if (isFirst(formula)) {
                lost.put(group(formula), new Lost(row, cell.column(), formula.text()));
            }
        });
    }

    /** The cell's formula stays. */
    void keep(int row, CellText cell, Formula formula, RowMoves moves) {
        note(row, cell, formula);
        Lost first = formula.is("shared") && formula.text().isEmpty() ? lost.get(group(formula)) : null;
        if (first != null) {
            String own = FormulaText.change(first.formula(), reference -> reference
                    .area()
                    .asSeenFrom(row - first.row(), cell.column() - first.column())
                    .map(Area::toString));
            splices.replace(
                    formula.start(),
                    formula.end(),
                    "<" + formula.name() + ">" + XmlText.content(own) + "</" + formula.name() + ">");
            return;
        }
        formula.attribute("ref").ifPresent(ref -> Area.parse(ref.value())
                .flatMap(area ->
                        moves.spanAsItIs(area.firstRow(), area.lastRow()).map(area::over))
                .filter(area -> !area.toString().equals(ref.value()))
                .ifPresent(area -> splices.set(ref, area.toString())));
    }

    /** Refuses a cell whose value a formula of several cells gives. */
    void refuseWithin(int row, int column) {
        for (Area range : ranges) {
            if (row >= range.firstRow()
                    && row <= range.lastRow()
                    && column >= range.left()
                    && column <= range.right()) {
                throw new UpdateRefusedException("cell " + CellName.of(row, column)
                        + " is part of a formula that fills " + range
                        + "; put values in its place in the workbook first");
            }
        }
    }

    private void note(int row, CellText cell, Formula formula) {
        if (formula.is("array") || formula.is("dataTable")) {
            formula.value("ref")
                    .flatMap(Area::parse)
                    .filter(area -> area.hasRows() && (area.range() || formula.is("dataTable")))
                    .filter(area -> !area.equals(Area.of(row, cell.column(), row, cell.column())))
                    .ifPresent(ranges::add);
        }
    }

    private static boolean isFirst(Formula formula) {
        return formula.is("shared") && !formula.text().isEmpty();
    }

    private static String group(Formula formula) {
        return Optional.ofNullable(formula.value("si").orElse(null)).orElse("");
    }
}
