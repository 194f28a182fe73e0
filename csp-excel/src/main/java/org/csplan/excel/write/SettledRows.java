package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.List;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.write.NewCell.Look;
import org.csplan.excel.write.NewSheet.NewRow;
import org.csplan.excel.write.SheetBuilder.Line;
import org.csplan.excel.write.SheetBuilder.Spread;
import org.csplan.excel.write.SheetBuilder.WideText;

/** Settles how high rows are, and what has to be merged, once the widths of the columns are known. */
final class SettledRows {

    /** No spreadsheet shows a higher row. */
    private static final double HIGHEST = 409;

    private static final double ROOM_BELOW_TITLES = 2;

    private final List<Double> widths;
    private final List<Spread> spreads;
    private final List<NewRow> rows = new ArrayList<>();
    private final List<CellRange> merges = new ArrayList<>();

    SettledRows(List<Double> widths, List<Spread> spreads) {
        this.widths = widths;
        this.spreads = spreads;
    }

    void add(Line line) {
        rows.add(line.wide().map(this::wideRow).orElseGet(() -> row(line)));
    }

    List<NewRow> rows() {
        spreads.forEach(this::settle);
        return List.copyOf(rows);
    }

    List<CellRange> merges() {
        return List.copyOf(merges);
    }

    /** A text that fits goes on over the empty cells beside it; only one that doesn't has them merged. */
    private NewRow wideRow(WideText wide) {
        int index = rows.size();
        int last = widths.size() - 1;
        double room = 0;
        for (int c = wide.column(); c <= last; c++) {
            room += widths.get(c);
        }
        int count = TextSize.lines(wide.text(), room, wide.role());
        Look look = count == 1 ? Look.inOneLine(wide.role()) : Look.wrapped(wide.role());
        List<NewCell> cells = new ArrayList<>();
        for (int c = wide.firstColumn(); c <= last; c++) {
            if (c == wide.column()) {
                cells.add(new NewCell(c, new Content.Words(wide.text()), look));
            } else if (wide.role().bordered()) {
                cells.add(new NewCell(c, Content.NOTHING, look));
            }
        }
        boolean merged = count > 1 && wide.column() < last;
        if (merged) {
            merges.add(new CellRange(index, wide.column(), index, last));
        }
        double height = TextSize.height(count, wide.role()) + ROOM_BELOW_TITLES;
        return new NewRow(index, Math.min(HIGHEST, height), merged, cells);
    }

    private NewRow row(Line line) {
        double height = Math.max(line.leastHeight(), TextSize.height(1, Role.BODY));
        for (NewCell cell : line.cells()) {
            if (cell.look().wrapped()) {
                height = Math.max(height, height(cell));
            }
        }
        return new NewRow(rows.size(), Math.min(HIGHEST, height), false, line.cells());
    }

    private double height(NewCell cell) {
        Role role = cell.look().role();
        return TextSize.height(TextSize.lines(cell.content().shown(), widths.get(cell.column()), role), role);
    }

    private void settle(Spread spread) {
        CellRange range = spread.range();
        if (range.height() > 1) {
            merges.add(range);
        }
        double missing = height(spread.cell());
        for (int r = range.firstRow(); r <= range.lastRow(); r++) {
            missing -= rows.get(r).height();
        }
        double more = missing > 0 ? Math.ceil(missing / range.height()) : 0;
        for (int r = range.firstRow(); r <= range.lastRow(); r++) {
            NewRow row = rows.get(r);
            List<NewCell> cells = new ArrayList<>(row.cells());
            cells.removeIf(cell -> cell.column() == range.firstColumn());
            Content content = r == range.firstRow() ? spread.cell().content() : Content.NOTHING;
            cells.add(
                    place(cells, range.firstColumn()),
                    new NewCell(range.firstColumn(), content, spread.cell().look()));
            rows.set(r, new NewRow(r, Math.min(HIGHEST, row.height() + more), row.fixed() || more > 0, cells));
        }
    }

    private static int place(List<NewCell> cells, int column) {
        int place = 0;
        while (place < cells.size() && cells.get(place).column() < column) {
            place++;
        }
        return place;
    }
}
