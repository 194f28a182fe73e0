package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.List;
import org.csplan.core.finding.Severity;
import org.csplan.excel.grid.Quoted;

/** Finds the sheets of an old workbook, also where it tells wrong places of them. */
final class BiffSheetPlaces {

    private final BiffStream in;
    private final Faults faults;
    private final long behindGlobals;
    private List<Long> inOrder;

    /** The stream stands behind what belongs to the whole workbook; the sheets follow. */
    BiffSheetPlaces(BiffStream in, Faults faults) {
        this.in = in;
        this.faults = faults;
        behindGlobals = in.position();
    }

    /**
     * Where a sheet begins. One that is not where it should be is the one that comes at its turn, if there are as many
     * as there should be; otherwise the place stays as told.
     */
    long find(String name, long told, int turn, int count) {
        if (in.isAt(told, BiffWorkbookReader.BOF)) {
            return told;
        }
        if (inOrder == null) {
            inOrder = inOrder();
        }
        if (inOrder.size() != count) {
            return told;
        }
        faults.ofFile(
                "sheet-misplaced",
                Severity.WARNING,
                "The sheet '" + Quoted.of(name) + "' is not where the workbook says; it was taken for number "
                        + (turn + 1) + " of the sheets that there are.");
        return inOrder.get(turn);
    }

    private List<Long> inOrder() {
        List<Long> starts = new ArrayList<>();
        in.goTo(behindGlobals);
        int depth = 0;
        long start = behindGlobals;
        while (in.next()) {
            if (in.id() == BiffWorkbookReader.BOF && depth++ == 0) {
                starts.add(start);
            } else if (in.id() == BiffWorkbookReader.EOF && depth > 0) {
                depth--;
            }
            start = in.position();
        }
        return starts;
    }
}
