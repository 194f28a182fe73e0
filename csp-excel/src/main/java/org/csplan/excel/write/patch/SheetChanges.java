package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.csplan.excel.write.patch.Edit.AddComment;
import org.csplan.excel.write.patch.Edit.DeleteRow;
import org.csplan.excel.write.patch.Edit.InsertRow;
import org.csplan.excel.write.patch.Edit.TakeBackComments;

/** All that happens to one sheet. */
final class SheetChanges {

    private final TreeMap<Integer, TreeMap<Integer, CellChange>> cells = new TreeMap<>();
    private final List<InsertRow> insertions = new ArrayList<>();
    private final List<DeleteRow> deletions = new ArrayList<>();
    private final List<AddComment> comments = new ArrayList<>();
    private final List<TakeBackComments> takenBack = new ArrayList<>();

    void add(Edit edit) {
        if (edit instanceof Edit.SetValue set) {
            change(set.row(), set.column(), cell -> cell.with(set.value()));
        } else if (edit instanceof Edit.SetFill set) {
            change(set.row(), set.column(), cell -> cell.with(set.fill()));
        } else if (edit instanceof Edit.Strike strike) {
            change(strike.row(), strike.column(), CellChange::struckThrough);
        } else if (edit instanceof InsertRow insertion) {
            insertions.add(insertion);
        } else if (edit instanceof DeleteRow deletion) {
            deletions.add(deletion);
        } else if (edit instanceof AddComment comment) {
            comments.add(comment);
        } else if (edit instanceof TakeBackComments takeBack) {
            takenBack.add(takeBack);
        } else {
            throw new IllegalArgumentException("Not about cells of a sheet that is there: " + edit);
        }
    }

    private void change(int row, int column, UnaryOperator<CellChange> change) {
        cells.computeIfAbsent(row, r -> new TreeMap<>())
                .compute(column, (c, cell) -> change.apply(cell == null ? CellChange.NONE : cell));
    }

    /** The changed cells, by row and column. */
    TreeMap<Integer, TreeMap<Integer, CellChange>> cells() {
        return cells;
    }

    /** The changed cells of that row, by column. */
    Map<Integer, CellChange> cells(int row) {
        return cells.getOrDefault(row, new TreeMap<>());
    }

    /** The fills that cells get. */
    Stream<Fill> fills() {
        return Stream.concat(
                cells.values().stream().flatMap(row -> row.values().stream()).flatMap(change -> change.fill().stream()),
                insertions.stream().flatMap(insertion -> insertion.fills().values().stream()));
    }

    /** The comments, by the rows as they will be. */
    List<AddComment> comments() {
        RowMoves moves = moves();
        return comments.stream()
                .map(comment -> new AddComment(
                        comment.sheet(),
                        moves.place(comment.row()),
                        comment.column(),
                        comment.author(),
                        comment.kind(),
                        comment.text()))
                .toList();
    }

    /** What is taken back before they are added. */
    List<TakeBackComments> takenBack() {
        return takenBack;
    }

    boolean touchesCells() {
        return !cells.isEmpty() || !moves().isNone();
    }

    RowMoves moves() {
        return RowMoves.of(insertions, deletions);
    }
}
