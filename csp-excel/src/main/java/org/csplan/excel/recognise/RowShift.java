package org.csplan.excel.recognise;

import java.util.List;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.vocabulary.Words;

/**
 * Tells rows that stand one column to the left because a merged cell beside them ended at a page break: what their
 * cells hold fits the columns to their right.
 */
final class RowShift {

    private final GridTable table;
    private final CellTexts texts;
    private final RowHabits habits;
    private final boolean possible;

    RowShift(GridTable table, CellTexts texts, RowHabits habits) {
        this.table = table;
        this.texts = texts;
        this.habits = habits;
        Kind first = table.columns().get(0).field().kind();
        possible = first == Kind.OUTCOMES || first == Kind.THEME || first == Kind.PRIORITY || first == Kind.REFERENCE;
    }

    /** How many columns to the right the row belongs: 0 or 1. */
    int of(List<Piece> row) {
        List<TableColumn> columns = table.columns();
        if (!possible || standsRight(row) || isFilled(columns.get(columns.size() - 1), row)) {
            return 0;
        }
        int asIs = 0;
        int shifted = 0;
        for (Piece piece : row) {
            int column = table.indexAt(piece.column());
            if (!piece.hasText() || column < 0) {
                continue;
            }
            asIs += fit(columns.get(column).field().kind(), piece);
            shifted += column + 1 < columns.size()
                    ? fit(columns.get(column + 1).field().kind(), piece)
                    : -1;
        }
        return shifted >= 2 && shifted - asIs >= 3 ? 1 : 0;
    }

    private static boolean isFilled(TableColumn column, List<Piece> row) {
        for (Piece piece : row) {
            if (piece.hasText() && piece.column() == column.column()) {
                return true;
            }
        }
        return false;
    }

    /** A row whose first cell is blank, or holds the number that belongs there, is where it should be. */
    private boolean standsRight(List<Piece> row) {
        Piece first = row.get(0);
        TableColumn column = table.columns().get(0);
        return !first.hasText()
                || first.column() != column.column()
                || column.is(Kind.REFERENCE) && texts.isReference(first);
    }

    private int fit(Kind kind, Piece piece) {
        return switch (kind) {
            case REFERENCE -> texts.isReference(piece) ? 1 : -1;
            case DESCRIPTION ->
                CellTexts.wordCount(piece.text) >= 4 ? 1 : isKnownLead(piece) || texts.isTimescale(piece) ? -1 : 0;
            case LEAD_AGENCIES -> isKnownLead(piece) ? 1 : texts.isTimescale(piece) || texts.isProse(piece) ? -1 : 0;
            case TIMESCALE -> texts.isTimescale(piece) ? 1 : -1;
            case RESOURCES -> texts.isTimescale(piece) ? -1 : habits.resources.contains(Words.fold(piece.text)) ? 1 : 0;
            default -> 0;
        };
    }

    private boolean isKnownLead(Piece piece) {
        return habits.leads.contains(Words.fold(piece.text));
    }
}
