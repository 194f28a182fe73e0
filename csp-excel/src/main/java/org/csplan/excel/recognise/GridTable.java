package org.csplan.excel.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.csplan.core.layout.Field.Kind;
import org.csplan.excel.grid.CellRange;

/** An action grid on a sheet: the lines above it, its header, its columns, and the lines below the header. */
final class GridTable {

    private final SheetLines sheet;
    private final List<Line> above;
    private final Header header;
    private final List<TableColumn> columns;
    private final List<Line> body;
    private final int[] indexes;
    private final int[] firsts = new int[Kind.values().length];

    /**
     * A grid.
     *
     * @param sheet the sheet it is on
     * @param above the lines between the grid before, or the top of the sheet, and the header
     * @param header its header
     * @param columns what its columns hold
     * @param body its lines
     */
    GridTable(SheetLines sheet, List<Line> above, Header header, List<TableColumn> columns, List<Line> body) {
        this.sheet = sheet;
        this.above = above;
        this.header = header;
        this.columns = columns;
        this.body = body;
        indexes =
                new int[columns.isEmpty() ? 0 : columns.get(columns.size() - 1).column() + 1];
        Arrays.fill(indexes, -1);
        Arrays.fill(firsts, -1);
        for (int i = columns.size() - 1; i >= 0; i--) {
            indexes[columns.get(i).column()] = i;
            firsts[columns.get(i).field().kind().ordinal()] = i;
        }
    }

    SheetLines sheet() {
        return sheet;
    }

    List<Line> above() {
        return above;
    }

    Header header() {
        return header;
    }

    List<TableColumn> columns() {
        return columns;
    }

    List<Line> body() {
        return body;
    }

    /** The index of the column that holds that field. */
    Optional<Integer> indexOf(Kind kind) {
        int index = first(kind);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /** The index of the first column of that kind; -1 where there is none. */
    int first(Kind kind) {
        return firsts[kind.ordinal()];
    }

    Optional<TableColumn> column(Kind kind) {
        return indexOf(kind).map(columns::get);
    }

    /** The index of the column that stands in that column of the sheet; -1 where none does. */
    int indexAt(int sheetColumn) {
        return sheetColumn < 0 || sheetColumn >= indexes.length ? -1 : indexes[sheetColumn];
    }

    /** What stands in that column of the sheet; nothing known where no column of the grid does. */
    Kind kindAt(int sheetColumn) {
        int index = indexAt(sheetColumn);
        return index < 0 ? Kind.OTHER : columns.get(index).field().kind();
    }

    /** The column of the sheet in which the actions stand. */
    int descriptionColumn() {
        return columns.get(first(Kind.DESCRIPTION)).column();
    }

    int firstColumn() {
        return columns.get(0).column();
    }

    int lastColumn() {
        int last = columns.get(columns.size() - 1).column();
        return header.at(last).map(Header.HeadCell::lastColumn).orElse(last);
    }

    int width() {
        return lastColumn() - firstColumn() + 1;
    }

    /** How sure it is that this is an action grid: the mean over its columns, known headings and others. */
    double confidence() {
        double sum = columns.stream().mapToDouble(TableColumn::confidence).sum();
        return Math.round(sum / columns.size() * 100) / 100.0;
    }

    CellRange range() {
        int first = sheet.line(header.firstLine()).row();
        int last = body.isEmpty()
                ? sheet.line(header.lastLine()).row()
                : body.get(body.size() - 1).row();
        return new CellRange(first, firstColumn(), Math.max(first, last), lastColumn());
    }
}
