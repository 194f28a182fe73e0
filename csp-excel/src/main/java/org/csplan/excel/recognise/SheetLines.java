package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.GridSheet;

/** A sheet as lines of pieces, the form in which it is recognised. */
final class SheetLines {

    private final GridSheet sheet;
    private final SheetLines whole;
    private final List<Line> lines;

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
                lines.add(new Line(line.row(), line.hidden(), pieces));
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

    Line line(int index) {
        return lines.get(index);
    }

    int count() {
        return lines.size();
    }

    /** How many columns a piece covers. */
    int widthOf(Piece piece) {
        return merge(piece).map(CellRange::width).orElse(1);
    }

    Optional<CellRange> merge(Piece piece) {
        return sheet.mergeAt(piece.row(), piece.column());
    }

    /** Whether the cell lies in a merged range without being its first, so that nobody sees what stands in it. */
    boolean isCovered(Piece piece) {
        return merge(piece)
                .map(range -> range.firstRow() != piece.row() || range.firstColumn() != piece.column())
                .orElse(false);
    }
}
