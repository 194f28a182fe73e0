package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.write.NewCell.Look;
import org.csplan.excel.write.NewSheet.Choice;
import org.csplan.excel.write.NewSheet.Colouring;
import org.csplan.excel.write.NewSheet.Footer;
import org.csplan.excel.write.NewSheet.NewRow;
import org.csplan.excel.write.NewSheet.NewTable;

/** Collects the rows of a sheet from top to bottom; how wide and high everything is, is settled at the end. */
final class SheetBuilder {

    /** No spreadsheet shows a higher row. */
    private static final double HIGHEST = 409;

    /** Frozen rows leave most of a small screen for the rest. */
    private static final double MOST_FROZEN = 190;

    private final String name;
    private final int columns;
    private final List<Line> lines = new ArrayList<>();
    private final List<Spread> spreads = new ArrayList<>();
    private final List<NewTable> tables = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Colouring> colourings = new ArrayList<>();
    private Optional<Integer> header = Optional.empty();

    SheetBuilder(String name, int columns) {
        this.name = name;
        this.columns = columns;
    }

    /** The row that comes next, counted from 0. */
    int nextRow() {
        return lines.size();
    }

    /** Adds a text that may be as wide as the sheet. */
    void wide(String text, Role role) {
        lines.add(new Line(Optional.of(new WideText(0, text, role)), List.of(), 0));
    }

    /** Adds a heading within a grid, from that column to the last. */
    void within(int column, String text, Role role) {
        lines.add(new Line(Optional.of(new WideText(column, text, role)), List.of(), 0));
    }

    /** Adds a row of cells that is at least that high. */
    void cells(List<NewCell> cells, double leastHeight) {
        lines.add(new Line(Optional.empty(), cells, leastHeight));
    }

    /** Adds an empty row, between things that don't belong together. */
    void gap() {
        lines.add(new Line(Optional.empty(), List.of(), 0));
    }

    /** Merges these rows of a column, and makes sure that the text in the first of them has room. */
    void spread(int column, int firstRow, int lastRow, NewCell cell) {
        spreads.add(new Spread(new CellRange(firstRow, column, lastRow, column), cell));
    }

    void table(NewTable table) {
        tables.add(table);
    }

    void choice(Choice choice) {
        choices.add(choice);
    }

    void colouring(Colouring colouring) {
        colourings.add(colouring);
    }

    /** Says which row has the headings that stay in sight and are printed on every page. */
    void header(int row) {
        header = Optional.of(row);
    }

    /** The sheet with columns of these widths. */
    NewSheet build(List<Double> widths, Footer footer) {
        List<NewRow> rows = new ArrayList<>();
        List<CellRange> merges = new ArrayList<>();
        for (int r = 0; r < lines.size(); r++) {
            Line line = lines.get(r);
            rows.add(
                    line.wide().isPresent()
                            ? wideRow(r, line.wide().orElseThrow(), widths, merges)
                            : row(r, line, widths));
        }
        for (Spread spread : spreads) {
            merges.add(spread.range());
            makeRoom(rows, spread, widths);
        }
        return new NewSheet(name, widths, rows, merges, frozen(rows), header, tables, choices, colourings, footer);
    }

    private NewRow wideRow(int index, WideText wide, List<Double> widths, List<CellRange> merges) {
        double room = 0;
        for (int c = wide.column(); c < columns; c++) {
            room += widths.get(c);
        }
        int count = TextSize.lines(wide.text(), room, wide.role());
        Look look = count == 1 ? Look.inOneLine(wide.role()) : Look.wrapped(wide.role());
        List<NewCell> cells = new ArrayList<>();
        cells.add(new NewCell(wide.column(), new Content.Words(wide.text()), look));
        if (wide.role().bordered()) {
            for (int c = wide.column() + 1; c < columns; c++) {
                cells.add(new NewCell(c, Content.NOTHING, look));
            }
        }
        boolean merged = count > 1 && wide.column() < columns - 1;
        if (merged) {
            merges.add(new CellRange(index, wide.column(), index, columns - 1));
        }
        return new NewRow(index, Math.min(HIGHEST, TextSize.height(count, wide.role()) + 2), merged, cells);
    }

    private NewRow row(int index, Line line, List<Double> widths) {
        double height = Math.max(line.leastHeight(), TextSize.height(1, Role.BODY));
        for (NewCell cell : line.cells()) {
            Role role = cell.look().role();
            if (cell.look().wrapped() && !isSpread(index, cell.column())) {
                int count = TextSize.lines(cell.content().shown(), widths.get(cell.column()), role);
                height = Math.max(height, TextSize.height(count, role));
            }
        }
        return new NewRow(index, Math.min(HIGHEST, height), false, line.cells());
    }

    private boolean isSpread(int row, int column) {
        return spreads.stream().anyMatch(spread -> spread.range().contains(row, column));
    }

    private static void makeRoom(List<NewRow> rows, Spread spread, List<Double> widths) {
        CellRange range = spread.range();
        Role role = spread.cell().look().role();
        int count = TextSize.lines(spread.cell().content().shown(), widths.get(range.firstColumn()), role);
        double missing = TextSize.height(count, role);
        for (int r = range.firstRow(); r <= range.lastRow(); r++) {
            missing -= rows.get(r).height();
        }
        if (missing > 0) {
            double each = Math.ceil(missing / range.height());
            for (int r = range.firstRow(); r <= range.lastRow(); r++) {
                NewRow row = rows.get(r);
                rows.set(r, new NewRow(r, Math.min(HIGHEST, row.height() + each), true, row.cells()));
            }
        }
    }

    private int frozen(List<NewRow> rows) {
        if (header.isEmpty()) {
            return 0;
        }
        int count = header.get() + 1;
        double height =
                rows.subList(0, count).stream().mapToDouble(NewRow::height).sum();
        return height <= MOST_FROZEN ? count : 0;
    }

    private record Line(Optional<WideText> wide, List<NewCell> cells, double leastHeight) {}

    private record WideText(int column, String text, Role role) {}

    private record Spread(CellRange range, NewCell cell) {}
}
