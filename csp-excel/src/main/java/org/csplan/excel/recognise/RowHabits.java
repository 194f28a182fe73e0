package org.csplan.excel.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.vocabulary.Words;
import org.csplan.excel.grid.CellLook;

/** How the ordinary rows of a grid look, so that headings, notes and misplaced rows stand out. */
final class RowHabits {

    private static final int ENOUGH = 400;

    private final GridTable table;
    private final int description;
    private int rows;
    private int bold;
    private int filled;
    private int bordered;
    private int led;
    private float size;
    private int wideProse;
    final Set<String> leads = new HashSet<>();
    final Set<String> resources = new HashSet<>();

    RowHabits(GridTable table, CellTexts texts) {
        this.table = table;
        description = table.descriptionColumn();
        int lead = columnOf(Kind.LEAD_AGENCIES);
        int resource = columnOf(Kind.RESOURCES);
        for (Line line : table.body()) {
            if (rows >= ENOUGH) {
                break;
            }
            List<Piece> pieces = line.freeTexts();
            if (pieces.size() == 1 && isWide(pieces.get(0)) && texts.isProse(pieces.get(0))) {
                wideProse++;
            }
            Piece described = textAt(line, description);
            if (pieces.size() < 2 || described == null) {
                continue;
            }
            rows++;
            CellLook look = described.look();
            bold += look.bold() ? 1 : 0;
            filled += look.visibleFill().isPresent() ? 1 : 0;
            bordered += look.bordered() ? 1 : 0;
            size = Math.max(size, look.fontSize());
            Piece leader = textAt(line, lead);
            led += leader != null ? 1 : 0;
            if (leader != null && !texts.isTimescale(leader) && !texts.isProse(leader)) {
                leads.add(Words.fold(leader.text));
            }
            Piece means = textAt(line, resource);
            if (means != null && !texts.isTimescale(means)) {
                resources.add(Words.fold(means.text));
            }
        }
    }

    private int columnOf(Kind kind) {
        int index = table.first(kind);
        return index < 0 ? -1 : table.columns().get(index).column();
    }

    private static Piece textAt(Line line, int column) {
        Piece piece = column < 0 ? null : line.pieceAt(column);
        return piece != null && piece.hasText() ? piece : null;
    }

    /** Whether it is merged over at least half of the grid. */
    boolean isWide(Piece piece) {
        int width = table.sheet().widthOf(piece);
        return width > 1 && width * 2 >= table.width();
    }

    /** Whether it is set off from ordinary rows by its look. */
    boolean isMarked(Piece piece) {
        CellLook look = piece.look();
        boolean boldHere = look.bold() && bold * 2 < Math.max(1, rows);
        boolean filledHere = look.visibleFill().isPresent() && filled * 2 < Math.max(1, rows);
        boolean bigger = size > 0 && look.fontSize() > size;
        return boldHere || filledHere || bigger || isWide(piece);
    }

    /** Whether nearly every row names a lead, so that one without is something else. */
    boolean alwaysLed() {
        return rows > 1 && led * 10 >= rows * 8;
    }

    boolean standsOutside(Piece piece) {
        return bordered * 2 > rows && !piece.look().bordered();
    }

    /** Whether actions have a row below them that says across the whole grid how they go. */
    boolean hasProgressRows() {
        return wideProse >= 2 && wideProse * 3 >= rows;
    }

    int description() {
        return description;
    }
}
