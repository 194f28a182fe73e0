package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;

/** Moves merged ranges: a new row has the merges that lie within its template, and joins taller ones where it is told to. */
final class MergeMoves {

    private final RowMoves moves;
    private final Splices splices;

    MergeMoves(RowMoves moves, Splices splices) {
        this.moves = moves;
        this.splices = splices;
    }

    void move(XmlElement merges) {
        int count = 0;
        List<String> added = new ArrayList<>();
        for (XmlElement merge : merges.children("mergeCell")) {
            String written = merge.value("ref").orElse("");
            Optional<String> moved = asMerge(written).isEmpty() ? Optional.of(written) : moved(written, moves);
            if (moved.isPresent()) {
                count++;
            }
            asMerge(written).ifPresent(area -> added.addAll(copies(area)));
        }
        count += added.size();
        if (count == 0) {
            splices.remove(merges.start(), merges.end());
            return;
        }
        merges.children("mergeCell").forEach(this::moveOne);
        splices.set(merges, "count", String.valueOf(count));
        added.forEach(
                ref -> splices.insert(merges.contentEnd(), "<" + merges.prefix() + "mergeCell ref=\"" + ref + "\"/>"));
    }

    private void moveOne(XmlElement merge) {
        merge.attribute("ref").filter(ref -> asMerge(ref.value()).isPresent()).ifPresent(ref -> {
            Optional<String> moved = moved(ref.value(), moves);
            if (moved.isEmpty()) {
                splices.remove(merge.start(), merge.end());
            } else if (!moved.get().equals(ref.value())) {
                splices.set(ref, moved.get());
            }
        });
    }

    static Optional<Area> asMerge(String written) {
        return Area.parse(written).filter(Area::hasRows);
    }

    /** What becomes of a merged range; nothing where one cell or none is left. */
    static Optional<String> moved(String written, RowMoves moves) {
        return asMerge(written)
                .flatMap(area -> moves.spanAsItIs(area.firstRow(), area.lastRow())
                        .map(span -> area.over(joined(area, span, moves))))
                .filter(area -> area.firstRow() != area.lastRow() || area.left() != area.right())
                .map(Area::toString);
    }

    /** New rows at either end of a merged range that take after one of its rows, and are told to join it. */
    private static RowSpan joined(Area area, RowSpan span, RowMoves moves) {
        return new RowSpan(
                span.first() - (int) joining(area, moves.insertedBefore(area.firstRow())),
                span.last() + (int) joining(area, moves.insertedBefore(area.lastRow() + 1)));
    }

    private static long joining(Area area, List<Edit.InsertRow> insertions) {
        RowSpan rows = new RowSpan(area.firstRow(), area.lastRow());
        return insertions.stream()
                .filter(insertion -> rows.first() < rows.last()
                        && rows.contains(insertion.template())
                        && insertion.grownMerges().contains(area.left()))
                .count();
    }

    private List<String> copies(Area area) {
        return area.firstRow() < area.lastRow()
                ? List.of()
                : moves.takingAfter(new RowSpan(area.firstRow(), area.lastRow()))
                        .map(moves::insertedRow)
                        .map(row -> area.over(new RowSpan(row, row)).toString())
                        .toList();
    }
}
