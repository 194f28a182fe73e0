package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;
import org.csplan.excel.grid.CellRange;

/** The actions and headings of a grid as they are put together, row by row. */
final class ActionRows {

    /** What an action has one of. */
    private static final Set<Kind> ONE_OF_A_KIND =
            EnumSet.of(Kind.TIMESCALE, Kind.STATUS, Kind.TARGET, Kind.BASELINE, Kind.QUARTER);

    private final GridTable table;
    private final RowShift shift;
    private final RowHabits habits;
    private final ReaderFindings findings;
    private final List<GridEntry> entries = new ArrayList<>();
    private final Piece[] mergedDown;
    private final int[] mergedTo;
    private ActionRow last;

    ActionRows(GridTable table, RowShift shift, RowHabits habits, ReaderFindings findings) {
        this.table = table;
        this.shift = shift;
        this.habits = habits;
        this.findings = findings;
        mergedDown = new Piece[table.columns().size()];
        mergedTo = new int[mergedDown.length];
    }

    List<GridEntry> entries() {
        return entries;
    }

    /** Whether there is an action that could go on; a heading ends the one before it. */
    boolean hasLast() {
        return last != null;
    }

    ActionRow last() {
        return last;
    }

    void addHeading(Piece piece) {
        String look = piece.look().visibleFill().map(Object::toString).orElse("") + "/"
                + piece.look().fontSize() + "/" + piece.look().bold() + "/" + habits.isWide(piece);
        entries.add(new GridEntry.Heading(piece, look));
        last = null;
    }

    /** Adds an action; cells merged down from rows above are its own as well. */
    void add(Line line, List<Piece> inGrid) {
        ActionRow action = new ActionRow(table, line.row());
        int by = shift.of(inGrid);
        if (by > 0) {
            findings.rowRealigned(table.sheet(), inGrid.get(0));
        }
        for (Piece piece : inGrid) {
            int column = table.indexAt(piece.column()) + by;
            if (column < table.columns().size()) {
                action.add(column, piece);
                hold(column, piece);
            }
        }
        for (int column = 0; column < mergedDown.length; column++) {
            Piece above = mergedDown[column];
            if (above != null && mergedTo[column] >= line.row() && !action.hasText(column)) {
                action.add(column, above);
            }
        }
        entries.add(new GridEntry.Action(action));
        last = action;
    }

    /** Joins a row to the action above it, and says so. */
    void continueLast(List<Piece> inGrid) {
        Piece first = inGrid.stream().filter(Piece::hasText).findFirst().orElseThrow();
        findings.rowContinued(table.sheet(), first);
        putToLast(inGrid);
    }

    void putToLast(List<Piece> inGrid) {
        inGrid.forEach(piece -> last.add(table.indexAt(piece.column()), piece));
    }

    /** Remembers a cell that is merged over the rows below. */
    void holdDown(Piece piece) {
        hold(table.indexAt(piece.column()), piece);
    }

    /** Further leads and the like beside an action that is merged over several rows. */
    boolean goesOnUnderMerge(Line line, List<Piece> main) {
        return last != null
                && !main.isEmpty()
                && isUnderMergedDescription(line.row())
                && main.stream().noneMatch(this::isSecondOfItsKind);
    }

    /** A second timescale or status is that of another action of the same words. */
    private boolean isSecondOfItsKind(Piece piece) {
        return ONE_OF_A_KIND.contains(table.kindAt(piece.column())) && last.hasText(table.indexAt(piece.column()));
    }

    private boolean isUnderMergedDescription(int row) {
        CellRange merged = table.sheet().mergeAt(row, habits.description());
        return merged != null && merged.firstRow() < row && last.row() >= merged.firstRow();
    }

    private void hold(int column, Piece piece) {
        CellRange merged = table.sheet().mergeOf(piece);
        if (merged != null && merged.height() > 1) {
            mergedDown[column] = piece;
            mergedTo[column] = merged.lastRow();
        }
    }
}
