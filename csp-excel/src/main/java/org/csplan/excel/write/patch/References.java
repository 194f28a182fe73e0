package org.csplan.excel.write.patch;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What references to the cells of a sheet become when rows of it move.
 *
 * @param sheet the sheet whose rows move
 * @param moves where they go
 */
record References(String sheet, RowMoves moves) {

    /** One area, as a table or a filter has; nothing if all its rows are gone. */
    Optional<String> area(String written) {
        return one(written, area -> moves.span(area.firstRow(), area.lastRow()));
    }

    /** One area that new rows at its edge don't join. */
    Optional<String> areaAsItIs(String written) {
        return one(written, area -> moves.spanAsItIs(area.firstRow(), area.lastRow()));
    }

    /** Areas whose cells each have something of their own; nothing if all of them are gone. */
    Optional<String> areas(String written) {
        String moved = Stream.of(written.strip().split("\\s+"))
                .flatMap(one -> Area.parse(one)
                        .map(area -> area.hasRows()
                                ? moves.rows(area.firstRow(), area.lastRow()).stream()
                                        .map(span -> area.over(span).toString())
                                : Stream.of(one))
                        .orElseGet(() -> Stream.of(one)))
                .collect(Collectors.joining(" "));
        return moved.isEmpty() ? Optional.empty() : Optional.of(moved);
    }

    /** Areas that new rows don't join, such as what is selected. */
    Optional<String> areasAsTheyAre(String written) {
        String moved = Stream.of(written.strip().split("\\s+"))
                .flatMap(one -> areaAsItIs(one).stream())
                .collect(Collectors.joining(" "));
        return moved.isEmpty() ? Optional.empty() : Optional.of(moved);
    }

    /** A formula of this sheet whose references to it, wherever it stands, mean those very cells: of a link or a sparkline. */
    String formula(String formula) {
        return FormulaText.change(
                formula,
                reference -> reference.isOn(sheet, sheet)
                        ? grown(reference.area()).map(Area::toString)
                        : Optional.of(reference.area().toString()));
    }

    /**
     * A formula of a format or a drop-down, whose references without dollar signs are meant from the uppermost cell
     * of its range. Those to other sheets, where no row moves, mean the same cells as before from the rows that stay.
     */
    String formulaOf(String formula, int topBefore, int topAfter) {
        int shift = topAfter - topBefore;
        int kept = moves.keptFrom(topBefore);
        IntUnaryOperator here = row -> onSheet(row + shift, moves.place(row));
        IntUnaryOperator elsewhere = row -> onSheet(row + shift + kept - moves.place(kept), row);
        return FormulaText.change(formula, reference -> {
            Area area = reference.area();
            if (!reference.isOn(sheet, sheet)) {
                return Optional.of(area.moved(row -> row, elsewhere).toString());
            }
            if (area.firstFixed() && area.lastFixed()) {
                return grown(area).map(Area::toString);
            }
            return Optional.of(area.moved(moves::place, here).toString());
        });
    }

    private static int onSheet(int row, int otherwise) {
        return row < 0 || row > RowSpan.LOWEST ? otherwise : row;
    }

    /** A reference that means those very cells. */
    Optional<Area> grown(Area area) {
        boolean oneRow = area.firstRow() == area.lastRow();
        Optional<RowSpan> rows = oneRow
                ? moves.spanAsItIs(area.firstRow(), area.lastRow())
                : moves.span(area.firstRow(), area.lastRow());
        return rows.map(area::over);
    }

    private static Optional<String> one(String written, Function<Area, Optional<RowSpan>> rows) {
        Optional<Area> area = Area.parse(written.strip());
        if (area.isEmpty() || !area.get().hasRows()) {
            return Optional.of(written);
        }
        return rows.apply(area.get()).map(span -> area.get().over(span).toString());
    }

    /** The uppermost row of some areas. */
    static int top(String written) {
        return top(List.of(written.strip().split("\\s+")));
    }

    private static int top(List<String> written) {
        return written.stream()
                .flatMap(one -> Area.parse(one).stream())
                .filter(Area::hasRows)
                .mapToInt(Area::firstRow)
                .min()
                .orElse(0);
    }
}
