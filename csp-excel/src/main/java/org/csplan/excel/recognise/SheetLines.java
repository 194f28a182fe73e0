package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.GridSheet;

/** A sheet as lines of pieces, the form in which it is recognised. */
final class SheetLines {

    private final GridSheet sheet;
    private final SheetLines whole;
    private final List<Line> lines;
    private int mergesRow = -1;
    private List<CellRange> merges = List.of();

    /** The columns of a sheet from the first to the one before the last; the pieces are those of the sheet. */
    private SheetLines(SheetLines whole, int from, int to) {
        sheet = whole.sheet;
        this.whole = whole.whole;
        lines = new ArrayList<>();
        for (Line line : whole.lines) {
            List<Piece> pieces = line.pieces().stream()
                    .filter(piece -> piece.column() >= from && piece.column() < to)
                    .toList();
            if (!pieces.isEmpty()) {
                lines.add(new Line(line, pieces));
            }
        }
    }

    SheetLines(GridSheet sheet) {
        this.sheet = sheet;
        whole = this;
        lines = new SheetRows(sheet);
    }

    GridSheet sheet() {
        return sheet;
    }

    /** The whole sheet, where this is only a part of its columns. */
    SheetLines whole() {
        return whole;
    }

    /** The part left of that column, and the part from it on. */
    List<SheetLines> splitAt(int column) {
        return List.of(new SheetLines(this, 0, column), new SheetLines(this, column, Integer.MAX_VALUE));
    }

    String name() {
        return sheet.name();
    }

    List<Line> lines() {
        return lines;
    }

    /** The lines from the one row to the other, both included. */
    List<Line> linesBetween(int firstRow, int lastRow) {
        return lines.subList(indexFrom(firstRow), indexFrom(lastRow + 1));
    }

    /** The index of the first line in that row or below it. */
    private int indexFrom(int row) {
        int from = 0;
        int to = lines.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (lines.get(middle).row() < row) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    Line line(int index) {
        return lines.get(index);
    }

    int count() {
        return lines.size();
    }

    /** How many columns a piece covers. */
    int widthOf(Piece piece) {
        CellRange merged = mergeOf(piece);
        return merged == null ? 1 : merged.width();
    }

    /** How many rows a piece covers. */
    int heightOf(Piece piece) {
        CellRange merged = mergeOf(piece);
        return merged == null ? 1 : merged.height();
    }

    /** Whether the cell lies in a merged range without being its first, so that nobody sees what stands in it. */
    boolean isCovered(Piece piece) {
        CellRange merged = mergeOf(piece);
        return merged != null && (merged.firstRow() != piece.row() || merged.firstColumn() != piece.column());
    }

    /** The merged range of a piece, or null. */
    CellRange mergeOf(Piece piece) {
        return mergeAt(piece.row(), piece.column());
    }

    /** The merged range at that place, or null. Places are asked for row by row, and few rows have merged cells. */
    CellRange mergeAt(int row, int column) {
        if (mergesRow != row) {
            mergesRow = row;
            merges = sheet.mergesIn(row);
        }
        for (CellRange range : merges) {
            if (range.contains(row, column)) {
                return range;
            }
        }
        return null;
    }
}
