package org.csplan.excel.write.update;

import java.util.List;
import java.util.stream.Stream;
import org.csplan.excel.write.patch.Edit;

/** Where the rows of a sheet come to stand when others are put in and taken out. */
final class MovedRows {

    private final int[] putBefore;
    private final int[] takenOut;

    private MovedRows(int[] putBefore, int[] takenOut) {
        this.putBefore = putBefore;
        this.takenOut = takenOut;
    }

    static MovedRows of(String sheet, List<Edit> edits) {
        return new MovedRows(
                of(sheet, edits, Edit.InsertRow.class)
                        .mapToInt(Edit.InsertRow::before)
                        .sorted()
                        .toArray(),
                of(sheet, edits, Edit.DeleteRow.class)
                        .mapToInt(Edit.DeleteRow::row)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    private static <E extends Edit> Stream<E> of(String sheet, List<Edit> edits, Class<E> kind) {
        return edits.stream().filter(kind::isInstance).map(kind::cast).filter(edit -> edit.sheet()
                .equals(sheet));
    }

    /** Where a row comes to stand. */
    int place(int row) {
        return row + below(putBefore, row + 1) - below(takenOut, row);
    }

    /** Where the first of the rows comes to stand that are put in before that one. */
    int firstBefore(int row) {
        return row + below(putBefore, row) - below(takenOut, row);
    }

    /** How many are less than that. */
    private static int below(int[] rows, int row) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (rows[middle] < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
