package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.write.NewSheet.Choice;
import org.csplan.excel.write.NewSheet.Colouring;
import org.csplan.excel.write.NewSheet.Footer;
import org.csplan.excel.write.NewSheet.NewRow;
import org.csplan.excel.write.NewSheet.NewTable;

/** Collects the rows of a sheet from top to bottom; how wide and high everything is, is settled at the end. */
final class SheetBuilder {

    /** Frozen rows leave most of a small screen for the rest. */
    private static final double MOST_FROZEN = 190;

    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private final List<Spread> spreads = new ArrayList<>();
    private final Map<Integer, Integer> blocks = new TreeMap<>();
    private final List<NewTable> tables = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Colouring> colourings = new ArrayList<>();
    private Optional<Integer> header = Optional.empty();
    private Optional<Integer> title = Optional.empty();

    SheetBuilder(String name) {
        this.name = name;
    }

    /** The row that comes next, counted from 0. */
    int nextRow() {
        return lines.size();
    }

    /** Adds a text that may be as wide as the sheet. */
    void wide(String text, Role role) {
        lines.add(new Line(Optional.of(new WideText(0, 0, text, role)), List.of(), 0));
    }

    /** Adds a heading within a grid: its text in one column, its look from another one to the last. */
    void within(int firstColumn, int textColumn, String text, Role role) {
        lines.add(new Line(Optional.of(new WideText(firstColumn, textColumn, text, role)), List.of(), 0));
    }

    /** Adds a row of cells that is at least that high. */
    void cells(List<NewCell> cells, double leastHeight) {
        lines.add(new Line(Optional.empty(), cells, leastHeight));
    }

    /** Adds an empty row, between things that don't belong together. */
    void gap() {
        lines.add(new Line(Optional.empty(), List.of(), 0));
    }

    /** Puts a cell beside all these rows, and makes sure that its text has room. */
    void beside(int column, int firstRow, int lastRow, NewCell cell) {
        spreads.add(new Spread(new CellRange(firstRow, column, lastRow, column), cell));
    }

    /** Says that a page may not end between these two rows, if it can begin with the first. */
    void keepTogether(int firstRow, int lastRow) {
        blocks.put(firstRow, lastRow);
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

    /** Says which row, above the headings, is the title of all that stands below, printed on every page with them. */
    void title(int row) {
        title = Optional.of(row);
    }

    /** The sheet with columns of these widths. */
    NewSheet build(List<Double> widths, Footer footer) {
        SettledRows settled = new SettledRows(widths, spreads);
        lines.forEach(settled::add);
        List<NewRow> rows = settled.rows();
        return new NewSheet(
                name,
                widths,
                rows,
                settled.merges(),
                frozen(rows),
                header,
                title,
                new Pages(rows, widths, title.or(() -> header), header).breaksFor(blocks),
                tables,
                choices,
                colourings,
                footer);
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

    /**
     * A row to be settled.
     *
     * @param wide a text that goes over several columns, instead of cells
     * @param cells its cells
     * @param leastHeight what it has at least, in points
     */
    record Line(Optional<WideText> wide, List<NewCell> cells, double leastHeight) {}

    /**
     * A text that goes over several columns.
     *
     * @param firstColumn where its look begins
     * @param column where the text stands
     * @param text the text
     * @param role what it is
     */
    record WideText(int firstColumn, int column, String text, Role role) {}

    /**
     * A cell beside several rows.
     *
     * @param range the rows, and its column
     * @param cell the cell
     */
    record Spread(CellRange range, NewCell cell) {}
}
