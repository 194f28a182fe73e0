package org.csplan.excel.write.update;

import java.util.List;
import java.util.stream.Stream;
import org.csplan.excel.write.patch.Edit;
import org.csplan.excel.write.patch.SortedRows;

/** Where the rows of a sheet come to stand when others are put in and taken out. */
final class MovedRows {

    private final SortedRows putBefore;
    private final SortedRows takenOut;

    private MovedRows(SortedRows putBefore, SortedRows takenOut) {
        this.putBefore = putBefore;
        this.takenOut = takenOut;
    }

    static MovedRows of(String sheet, List<Edit> edits) {
        return new MovedRows(
                SortedRows.of(of(sheet, edits, Edit.InsertRow.class).mapToInt(Edit.InsertRow::before)),
                SortedRows.of(of(sheet, edits, Edit.DeleteRow.class)
                        .mapToInt(Edit.DeleteRow::row)
                        .distinct()));
    }

    private static <E extends Edit> Stream<E> of(String sheet, List<Edit> edits, Class<E> kind) {
        return edits.stream().filter(kind::isInstance).map(kind::cast).filter(edit -> edit.sheet()
                .equals(sheet));
    }

    /** Where a row comes to stand. */
    int place(int row) {
        return row + putBefore.above(row + 1) - takenOut.above(row);
    }

    /** Where the first of the rows comes to stand that are put in before that one. */
    int firstBefore(int row) {
        return row + putBefore.above(row) - takenOut.above(row);
    }
}
