package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csplan.excel.write.patch.Edit.DeleteRow;
import org.csplan.excel.write.patch.Edit.InsertRow;

/** Where the rows of a sheet go when some are put in and some taken out. */
final class RowMoves {

    static final RowMoves NONE = new RowMoves(List.of(), SortedRows.of(IntStream.empty()));

    private final List<InsertRow> inserted;
    /** The rows that insertions go before, in order. */
    private final SortedRows befores;
    /** The places of insertions among them, by the row that they take after. */
    private final NavigableMap<Integer, List<Integer>> byTemplate = new TreeMap<>();
    /** The rows that are taken out, in order. */
    private final SortedRows deleted;

    private RowMoves(List<InsertRow> inserted, SortedRows deleted) {
        this.inserted = inserted;
        this.deleted = deleted;
        befores = SortedRows.of(inserted.stream().mapToInt(InsertRow::before));
        for (int i = 0; i < inserted.size(); i++) {
            byTemplate
                    .computeIfAbsent(inserted.get(i).template(), row -> new ArrayList<>())
                    .add(i);
        }
    }

    static RowMoves of(List<InsertRow> insertions, List<DeleteRow> deletions) {
        List<InsertRow> ordered = new ArrayList<>(insertions);
        ordered.sort(Comparator.comparingInt(InsertRow::before));
        return new RowMoves(
                List.copyOf(ordered),
                SortedRows.of(deletions.stream().mapToInt(DeleteRow::row).distinct()));
    }

    boolean isNone() {
        return befores.isEmpty() && deleted.isEmpty();
    }

    /** The insertions, from top to bottom. */
    List<InsertRow> inserted() {
        return inserted;
    }

    boolean isDeleted(int row) {
        return deleted.contains(row);
    }

    /** The uppermost row that something happens to or before. */
    int first() {
        return Math.min(befores.first(), deleted.first());
    }

    /** Where a row goes; nowhere if it is taken out. */
    OptionalInt row(int row) {
        return isDeleted(row) ? OptionalInt.empty() : OptionalInt.of(place(row));
    }

    /** Where a row goes, or, if it is taken out, the one that takes its place. */
    int place(int row) {
        if (row >= RowSpan.LOWEST) {
            return row;
        }
        return Math.min(row - deleted.above(row) + befores.above(row + 1), RowSpan.LOWEST);
    }

    /** The first row from there on that is not taken out. */
    int keptFrom(int row) {
        return deleted.otherFrom(row);
    }

    /** Where an inserted row comes to stand, by its place among them. */
    int insertedRow(int index) {
        return befores.get(index) - deleted.above(befores.get(index)) + index;
    }

    /** The insertions that go right before that row, from top to bottom. */
    List<InsertRow> insertedBefore(int row) {
        return inserted.subList(befores.above(row), befores.above(row + 1));
    }

    /** The places among the insertions of those that take after one of these rows. */
    Stream<Integer> takingAfter(RowSpan rows) {
        return byTemplate.subMap(rows.first(), true, rows.last(), true).values().stream()
                .flatMap(List::stream);
    }

    /** Whether a new row takes after that one. */
    boolean isTemplate(int row) {
        return byTemplate.containsKey(row);
    }

    /** What becomes of rows that belong together, as a table does: a new row at their edge that takes after one of them joins them. */
    Optional<RowSpan> span(int first, int last) {
        return span(first, last, true);
    }

    /** What becomes of rows that belong together, where nothing joins at the edges. */
    Optional<RowSpan> spanAsItIs(int first, int last) {
        return span(first, last, false);
    }

    private Optional<RowSpan> span(int first, int last, boolean joined) {
        int top = keptFrom(first);
        int bottom = deleted.otherUpFrom(last);
        if (top > bottom) {
            return Optional.empty();
        }
        int newFirst = place(top);
        int newLast = place(bottom);
        if (joined && last < RowSpan.LOWEST) {
            newLast += joining(last + 1, first, last, false);
            newFirst -= joining(first, first, last, true);
        }
        return Optional.of(new RowSpan(newFirst, newLast));
    }

    /** How many of the rows put in there touch the span without a stranger between, and take after one of its rows. */
    private int joining(int before, int first, int last, boolean fromBelow) {
        List<InsertRow> there = insertedBefore(before);
        RowSpan rows = new RowSpan(first, last);
        int count = 0;
        while (count < there.size()
                && rows.contains(
                        there.get(fromBelow ? there.size() - 1 - count : count).template())) {
            count++;
        }
        return count;
    }

    /** What becomes of rows that each have something of their own, as a drop-down: every new row has what its template has. */
    List<RowSpan> rows(int first, int last) {
        TreeSet<Integer> extra = new TreeSet<>();
        RowSpan old = new RowSpan(first, last);
        takingAfter(old).forEach(i -> extra.add(insertedRow(i)));
        List<RowSpan> spans = new ArrayList<>();
        Stream.concat(spanAsItIs(first, last).stream(), extra.stream().map(row -> new RowSpan(row, row)))
                .sorted(Comparator.comparingInt(RowSpan::first))
                .forEach(span -> join(spans, span));
        return spans;
    }

    private static void join(List<RowSpan> spans, RowSpan next) {
        RowSpan before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (before != null && next.first() <= before.last() + 1) {
            spans.set(spans.size() - 1, new RowSpan(before.first(), Math.max(before.last(), next.last())));
        } else {
            spans.add(next);
        }
    }

    /**
     * Whether something that refers to those rows means others afterwards, or leaves out a new row that belongs to
     * them.
     */
    boolean disturbs(int firstRow, int lastRow) {
        if (isNone() || lastRow >= RowSpan.LOWEST) {
            return false;
        }
        boolean ends = firstRow < lastRow
                && insertedBefore(lastRow + 1).stream()
                        .anyMatch(insertion -> new RowSpan(firstRow, lastRow).contains(insertion.template()));
        return lastRow >= first() || ends;
    }
}
