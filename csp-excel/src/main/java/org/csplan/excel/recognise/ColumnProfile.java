package org.csplan.excel.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.csplan.core.plan.Rag;

/** What the cells of a column look like, taken together. */
final class ColumnProfile {

    /** As many rows tell as much as all of them. */
    private static final int ENOUGH = 400;

    int rows;
    int filled;
    int references;
    int numbers;
    int timescales;
    int prose;
    int words;
    int statusWords;
    int urgencies;
    int yesOrNo;
    int coloured;
    private int dotted;
    private int steps;
    private int lastNumber;
    final Set<String> distinct = new HashSet<>();

    /** The profile of a column over those lines; lines with only one text are headings or notes and tell nothing. */
    static ColumnProfile of(int column, List<Line> lines, CellTexts texts) {
        ColumnProfile profile = new ColumnProfile();
        for (Line line : lines) {
            if (profile.rows >= ENOUGH) {
                break;
            }
            long count = line.pieces().stream().filter(Piece::hasText).limit(2).count();
            if (count < 2) {
                continue;
            }
            profile.rows++;
            line.at(column).ifPresent(piece -> profile.add(piece, texts));
        }
        return profile;
    }

    private void add(Piece piece, CellTexts texts) {
        if (!piece.hasText()) {
            SeenColour seen = SeenColour.of(piece.cell.look().visibleFill());
            coloured += seen.rag().filter(rag -> rag != Rag.GREY).isPresent() ? 1 : 0;
            return;
        }
        filled++;
        words += CellTexts.wordCount(piece.text);
        countReference(piece, texts);
        numbers += texts.isNumber(piece) ? 1 : 0;
        timescales += texts.isTimescale(piece) ? 1 : 0;
        prose += texts.isProse(piece) ? 1 : 0;
        statusWords += texts.isStatusWord(piece) ? 1 : 0;
        urgencies += texts.isUrgency(piece) ? 1 : 0;
        yesOrNo += texts.isYesOrNo(piece) ? 1 : 0;
        distinct.add(piece.text);
    }

    private void countReference(Piece piece, CellTexts texts) {
        if (!texts.isReference(piece)) {
            return;
        }
        references++;
        dotted += piece.text.indexOf('.') > 0 ? 1 : 0;
        if (piece.text.matches("\\d{1,4}")) {
            int number = Integer.parseInt(piece.text);
            steps += number == lastNumber + 1 ? 1 : 0;
            lastNumber = number;
        }
    }

    /** Whether the cells number the rows: 1, 2, 3 or 1.1, 1.2, each once. */
    boolean numbersRows() {
        return mostly(references) && distinct.size() == filled && (mostly(dotted) || mostly(steps));
    }

    boolean mostly(int count) {
        return filled > 0 && count * 10 >= filled * 7;
    }

    double averageWords() {
        return filled == 0 ? 0 : (double) words / filled;
    }
}
