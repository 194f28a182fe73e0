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
    void add(SheetLines sheet, List<OtherTables.Other> tables) {
        int next = 0;
        int inTable = 0;
        int place = 0;
        for (Line line : sheet.lines()) {
            while (next < tables.size() && tables.get(next).range().lastRow() < line.row()) {
                next++;
                inTable = 0;
            }
            if (line.isInPlan()) {
                plan += line.size();
                continue;
            }
            for (Piece piece : line.pieces()) {
                if (!piece.hasText() && piece.fate() != Fate.PLAN) {
                    continue;
                }
                Fate fate = piece.isFree() ? Fate.OTHER_TEXT : piece.fate();
                Optional<IgnoredReason> reason = fate.reason();
                if (reason.isEmpty()) {
                    plan += fate == Fate.PLAN ? 1 : 0;
                    heading += fate == Fate.HEADING ? 1 : 0;
                    continue;
                }
                ignored++;
                boolean listed =
                        next < tables.size() && tables.get(next).range().contains(piece.row(), piece.column());
                if (!listed) {
                    list.add(new Ignored(sheet.name(), piece.name(), 1, Optional.of(piece.text), reason.get()));
                } else if (inTable++ == 0) {
                    place = list.size();
                    list.add(new Ignored(
                            sheet.name(), tables.get(next).range().toString(), 1, Optional.empty(), reason.get()));
                } else {
                    Ignored soFar = list.remove(list.size() - 1);
                    list.add(new Ignored(soFar.sheet(), soFar.range(), inTable, Optional.empty(), soFar.reason()));
                }
            }
        }
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
