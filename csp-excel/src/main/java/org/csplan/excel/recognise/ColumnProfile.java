package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.csplan.core.plan.Rag;

/** What the cells of a column look like, taken together. Most columns are asked for little, so each thing is counted when asked for. */
final class ColumnProfile {

    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final int UNCOUNTED = -1;

    private final CellTexts texts;
    private final List<Piece> words = new ArrayList<>();
    private final List<Piece> wordless = new ArrayList<>();
    private final int rows;
    private int references = UNCOUNTED;
    private int numbers = UNCOUNTED;
    private int timescales = UNCOUNTED;
    private int prose = UNCOUNTED;
    private int statusWords = UNCOUNTED;

    /** The profile of a column over rows of the grid. */
    ColumnProfile(int column, List<Line> lines, CellTexts texts) {
        this.texts = texts;
        rows = lines.size();
        for (Line line : lines) {
            Piece piece = line.pieceAt(column);
            if (piece != null) {
                (piece.hasText() ? words : wordless).add(piece);
            }
        }
    }

    /** How many rows there are. */
    int rows() {
        return rows;
    }

    /** How many cells have words or a value. */
    int filled() {
        return words.size();
    }

    int references() {
        return references < 0 ? references = count(texts::isReference) : references;
    }

    int numbers() {
        return numbers < 0 ? numbers = count(texts::isNumber) : numbers;
    }

    int timescales() {
        return timescales < 0 ? timescales = count(texts::isTimescale) : timescales;
    }

    int prose() {
        return prose < 0 ? prose = count(texts::isProse) : prose;
    }

    int statusWords() {
        return statusWords < 0 ? statusWords = count(texts::isStatusWord) : statusWords;
    }

    int urgencies() {
        return count(texts::isUrgency);
    }

    int yesOrNo() {
        return count(texts::isYesOrNo);
    }

    /** Whether most cells say in words how things stand, with more than the name or letter of a colour. */
    boolean saysStatusInWords() {
        return mostly(count(piece -> texts.isStatusWord(piece) && !texts.namesColour(piece)));
    }

    /** How many cells have a colour that means something, and no words. */
    int coloured() {
        int coloured = 0;
        for (Piece piece : wordless) {
            SeenColour seen = SeenColour.of(piece.look().visibleFill());
            coloured += seen.rag().filter(rag -> rag != Rag.GREY).isPresent() ? 1 : 0;
        }
        return coloured;
    }

    /** Whether no two cells say the same. */
    boolean isEachItsOwn() {
        Set<String> distinct = new HashSet<>();
        for (Piece piece : words) {
            if (!distinct.add(piece.text)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the cells number the rows: 1, 2, 3 or 1.1, 1.2, each once. */
    boolean numbersRows() {
        return mostly(references()) && isEachItsOwn() && (mostly(dotted()) || mostly(steps()));
    }

    private int dotted() {
        return count(piece -> piece.text.indexOf('.') > 0 && texts.isReference(piece));
    }

    private int steps() {
        int steps = 0;
        int last = 0;
        for (Piece piece : words) {
            if (COUNT.matcher(piece.text).matches() && texts.isReference(piece)) {
                int number = Integer.parseInt(piece.text);
                steps += number == last + 1 ? 1 : 0;
                last = number;
            }
        }
        return steps;
    }

    private int count(Predicate<Piece> trait) {
        int count = 0;
        for (Piece piece : words) {
            count += trait.test(piece) ? 1 : 0;
        }
        return count;
    }

    boolean mostly(int count) {
        return filled() > 0 && count * 10 >= filled() * 7;
    }

    /** Whether the cells have so many words, or more, on average. */
    boolean averagesWords(int least) {
        return filled() > 0 && words(least * filled()) >= least * filled();
    }

    /** Whether the cells have more words than that on average. */
    boolean averagesMoreWords(int than) {
        return filled() > 0 && words(than * filled()) > than * filled();
    }

    /** How many words there are; counted no further than over that number, which the first cells of prose show. */
    private int words(int enough) {
        int all = 0;
        for (Piece piece : words) {
            if (all > enough) {
                break;
            }
            all += CellTexts.wordCount(piece.text);
        }
        return all;
    }
}
