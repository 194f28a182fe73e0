package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.core.layout.IgnoredReason;
import org.csplan.core.layout.ImportReport.CellCount;
import org.csplan.core.layout.ImportReport.Ignored;
import org.csplan.excel.grid.CellRange;

/** Counts what became of every cell, and lists those that are in no plan. */
final class CellAccount {

    private int plan;
    private int heading;
    private int ignored;
    private final List<Ignored> list = new ArrayList<>();

    /** Accounts for a visible sheet; cells of one table are listed as its range, others one by one. */
    void add(SheetLines sheet, List<CellRange> tables) {
        int[] inTable = new int[tables.size()];
        IgnoredReason[] reasons = new IgnoredReason[tables.size()];
        int[] places = new int[tables.size()];
        for (Line line : sheet.lines()) {
            for (Piece piece : line.pieces()) {
                if (!piece.hasText() && piece.fate() != Fate.PLAN) {
                    continue;
                }
                Fate fate = piece.fate() == null ? Fate.OTHER_TEXT : piece.fate();
                Optional<IgnoredReason> reason = fate.reason();
                if (reason.isEmpty()) {
                    plan += fate == Fate.PLAN ? 1 : 0;
                    heading += fate == Fate.HEADING ? 1 : 0;
                    continue;
                }
                ignored++;
                int table = fate == Fate.NOT_A_PLAN || fate == Fate.INSTRUCTIONS ? tableOf(tables, piece) : -1;
                if (table < 0) {
                    list.add(new Ignored(sheet.name(), piece.cell.name(), 1, Optional.of(piece.text), reason.get()));
                } else {
                    if (inTable[table]++ == 0) {
                        places[table] = list.size();
                        reasons[table] = reason.get();
                        list.add(null);
                    }
                }
            }
        }
        for (int i = 0; i < inTable.length; i++) {
            if (inTable[i] > 0) {
                list.set(
                        places[i],
                        new Ignored(sheet.name(), tables.get(i).toString(), inTable[i], Optional.empty(), reasons[i]));
            }
        }
    }

    private static int tableOf(List<CellRange> tables, Piece piece) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).contains(piece.row(), piece.column())) {
                return i;
            }
        }
        return -1;
    }

    /** Accounts for a hidden sheet: all of it is left out, as one range. */
    void addHidden(SheetLines sheet) {
        CellRange range = null;
        int cells = 0;
        for (Line line : sheet.lines()) {
            for (Piece piece : line.pieces()) {
                if (piece.hasText()) {
                    cells++;
                    range = range == null ? CellRange.of(piece.row(), piece.column()) : around(range, piece);
                }
            }
        }
        if (range != null) {
            ignored += cells;
            list.add(new Ignored(sheet.name(), range.toString(), cells, Optional.empty(), IgnoredReason.HIDDEN_SHEET));
        }
    }

    private static CellRange around(CellRange range, Piece piece) {
        return new CellRange(
                Math.min(range.firstRow(), piece.row()),
                Math.min(range.firstColumn(), piece.column()),
                Math.max(range.lastRow(), piece.row()),
                Math.max(range.lastColumn(), piece.column()));
    }

    CellCount count() {
        return new CellCount(plan + heading + ignored, plan, heading, ignored);
    }

    List<Ignored> ignored() {
        return list;
    }
}
