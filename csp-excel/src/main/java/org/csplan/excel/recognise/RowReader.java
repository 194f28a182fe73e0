package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.vocabulary.Words;
import org.csplan.excel.grid.CellRange;

/** Says of each row of a grid what it is, and puts its cells into columns. */
final class RowReader {

    /** Columns that speak for several actions; words in them don't make a row an action. */
    private static final Set<Kind> CONTEXT = EnumSet.of(Kind.PRIORITY, Kind.THEME, Kind.OUTCOMES);

    /** Words of a remark such as "Last updated by the co-ordinator on 3 June 2024". */
    private static final int SHORT = 10;

    private static final Set<Kind> OPENING =
            EnumSet.of(Kind.REFERENCE, Kind.DESCRIPTION, Kind.LEAD_AGENCIES, Kind.TIMESCALE);

    private static final Set<Kind> ONE_OF_A_KIND =
            EnumSet.of(Kind.TIMESCALE, Kind.STATUS, Kind.TARGET, Kind.BASELINE, Kind.QUARTER);

    private final GridTable table;
    private final CellTexts texts;
    private final TitleLines titles;
    private final Headings headings;
    private final ReaderFindings findings;
    private final RowHabits habits;
    private final RowShift shift;
    private final List<GridEntry> entries = new ArrayList<>();
    private final Piece[] mergedDown;
    private ActionRow last;
    private boolean afterTotal;

    RowReader(GridTable table, Lexicon lexicon, ReaderFindings findings) {
        this.table = table;
        texts = lexicon.texts;
        titles = lexicon.titles;
        headings = lexicon.headings;
        this.findings = findings;
        habits = new RowHabits(table, texts);
        shift = new RowShift(table, texts, habits);
        mergedDown = new Piece[table.columns().size()];
    }

    /** The headings and actions of the grid, in order. */
    List<GridEntry> read() {
        List<Line> lines = table.body();
        for (int i = 0; i < lines.size(); i++) {
            read(lines, i);
        }
        return entries;
    }

    private void read(List<Line> lines, int index) {
        Line line = lines.get(index);
        List<Piece> inGrid = new ArrayList<>(line.pieces().size());
        List<Piece> main = new ArrayList<>(line.pieces().size());
        for (Piece piece : line.pieces()) {
            if (!piece.isFree() || columnOf(piece) < 0) {
                continue;
            }
            if (piece.hasText() && table.sheet().isCovered(piece)) {
                piece.become(Fate.OTHER_TEXT);
                continue;
            }
            inGrid.add(piece);
            if (piece.hasText() && !isContext(piece)) {
                main.add(piece);
            }
        }
        List<Piece> words = inGrid.stream().filter(Piece::hasText).toList();
        if (words.isEmpty()) {
            return;
        }
        if (repeatsHeader(words)) {
            words.forEach(piece -> piece.become(Fate.HEADING));
        } else if (titles.isTotal(words.get(0).line()) && words.size() > 1 && numbersFrom(words, 1)) {
            words.forEach(piece -> piece.become(Fate.TOTAL));
            afterTotal = true;
        } else if (words.size() == 2 && last != null && isLabelledProgress(words)) {
            words.get(0).become(Fate.HEADING);
            last.progressIn(words.get(1));
        } else if (goesOnUnderMerge(line, main)) {
            inGrid.forEach(piece -> put(last, piece));
        } else if (words.size() == 1) {
            readSingle(lines, index, words.get(0), inGrid);
        } else if (main.size() == 1 && isHeading(lines, index, main.get(0))) {
            addHeading(main.get(0));
            words.stream().filter(this::isContext).forEach(this::holdDown);
        } else if (main.size() == 2 && words.size() == 2 && isHeadingWithMore(main)) {
            addHeadingWithMore(main);
        } else {
            readRow(line, inGrid, main);
        }
    }

    private boolean repeatsHeader(List<Piece> words) {
        for (Piece piece : words) {
            boolean same = table.header()
                    .at(piece.column())
                    .map(head -> Headings.plain(head.text()).equals(Headings.plain(piece.line())))
                    .orElse(false);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** "Progress" in the first cell and the words in one cell across the rest of the grid. */
    private boolean isLabelledProgress(List<Piece> words) {
        boolean label = columnOf(words.get(0)) == 0
                && headings.exact(words.get(0).line()).of(Kind.UPDATE).isPresent();
        return label
                && table.sheet().widthOf(words.get(1)) * 2 >= table.width()
                && last.progressRow().isEmpty();
    }

    private boolean numbersFrom(List<Piece> words, int start) {
        return words.subList(start, words.size()).stream().allMatch(texts::isNumber);
    }

    private void readSingle(List<Line> lines, int index, Piece piece, List<Piece> inGrid) {
        Kind kind = kindOf(piece);
        boolean opening =
                OPENING.contains(kind) || CONTEXT.contains(kind) || columnOf(piece) == 0 || habits.isWide(piece);
        if (opening && (titles.isNote(piece.text) || isClosingRemark(lines, index, piece))) {
            piece.become(Fate.NOTE);
        } else if (isHeading(lines, index, piece)) {
            addHeading(piece);
        } else if (!opening && last != null) {
            continueLast(inGrid);
        } else if (opening && habits.isWide(piece) && texts.isProse(piece)) {
            if (last != null
                    && (habits.hasProgressRows() || startsLikeUpdate(piece))
                    && last.progressRow().isEmpty()) {
                last.progressIn(piece);
            } else {
                piece.become(Fate.NOTE);
            }
        } else if (CONTEXT.contains(kind)) {
            holdDown(piece);
            if (table.sheet().merge(piece).map(CellRange::height).orElse(1) == 1) {
                addAction(lines.get(index), inGrid);
            }
        } else if (kind == Kind.DESCRIPTION) {
            readDescriptionAlone(lines, index, piece, inGrid);
        } else if (kind == Kind.REFERENCE) {
            piece.become(texts.isReference(piece) ? Fate.OTHER_TEXT : Fate.NOTE);
        } else {
            addAction(lines.get(index), inGrid);
        }
    }

    /** Below the last row of the grid: who wrote it and when, a label with its words, or anything after a total. */
    private boolean isClosingRemark(List<Line> lines, int index, Piece piece) {
        boolean below = last != null
                && lines.subList(index, lines.size()).stream()
                        .allMatch(line -> line.freeTexts().size() <= 1);
        return below
                && (afterTotal
                        || titles.isMetadata(piece.text) && CellTexts.wordCount(piece.text) <= SHORT
                        || piece.text.contains(":") && titles.isOtherLabel(piece.text));
    }

    private void readDescriptionAlone(List<Line> lines, int index, Piece piece, List<Piece> inGrid) {
        boolean goesOn = last != null && Character.isLowerCase(piece.text.codePointAt(0));
        boolean atEnd = index == lines.size() - 1;
        if (goesOn) {
            continueLast(inGrid);
        } else if (atEnd && habits.alwaysLed() && habits.standsOutside(piece)) {
            piece.become(Fate.NOTE);
        } else {
            addAction(lines.get(index), inGrid);
        }
    }

    private static boolean startsLikeUpdate(Piece piece) {
        String folded = Words.fold(piece.text);
        return folded.startsWith("progress") || folded.startsWith("update");
    }

    private boolean isHeading(List<Line> lines, int index, Piece piece) {
        Kind kind = kindOf(piece);
        boolean early = piece.column() <= habits.description() || habits.isWide(piece);
        int words = CellTexts.wordCount(piece.text);
        if (!early || piece.text.length() > 200 || words > 25 || texts.isReference(piece)) {
            return false;
        }
        boolean sentence = piece.text.endsWith(".") && words > 6;
        if (habits.isMarked(piece)) {
            return !sentence && (words <= 15 || piece.look().bold()) || titles.isPriorityTitle(piece.text);
        }
        boolean leadsOn =
                index + 1 < lines.size() && lines.get(index + 1).freeTexts().size() > 1;
        boolean short_ = words <= 6 && Character.isUpperCase(piece.text.codePointAt(0)) && !piece.text.endsWith(".");
        return leadsOn
                && (short_ && habits.alwaysLed() && kind != Kind.REFERENCE || titles.isPriorityTitle(piece.text));
    }

    /** A heading with its number before it, or the title of a priority with its lead behind it. */
    private boolean isHeadingWithMore(List<Piece> two) {
        boolean numbered = texts.isReference(two.get(0)) && habits.isWide(two.get(1));
        boolean led = titles.isPriorityTitle(two.get(0).line()) && habits.isMarked(two.get(0));
        return (numbered || led) && two.stream().allMatch(habits::isMarked);
    }

    private void addHeadingWithMore(List<Piece> two) {
        boolean numbered = texts.isReference(two.get(0));
        two.get(numbered ? 0 : 1).become(numbered ? Fate.HEADING : Fate.OTHER_TEXT);
        addHeading(two.get(numbered ? 1 : 0));
    }

    private void addHeading(Piece piece) {
        String look = piece.look().visibleFill().map(Object::toString).orElse("") + "/"
                + piece.look().fontSize() + "/" + piece.look().bold() + "/" + habits.isWide(piece);
        entries.add(new GridEntry.Heading(piece, look));
        last = null;
    }

    private void readRow(Line line, List<Piece> inGrid, List<Piece> main) {
        boolean opens = main.stream().anyMatch(piece -> OPENING.contains(kindOf(piece)));
        if (!opens && last != null && !main.isEmpty() && !startsNewMerge(inGrid)) {
            continueLast(inGrid);

        } else {
            addAction(line, inGrid);
        }
    }

    /** Further leads and the like beside an action that is merged over several rows. */
    private boolean goesOnUnderMerge(Line line, List<Piece> main) {
        return last != null
                && !main.isEmpty()
                && isUnderMergedDescription(line.row())
                && main.stream().noneMatch(this::isSecondOfItsKind);
    }

    /** An action has one timescale and one status; a second one is that of another action of the same words. */
    private boolean isSecondOfItsKind(Piece piece) {
        return ONE_OF_A_KIND.contains(kindOf(piece))
                && !last.texts(columnOf(piece)).isEmpty();
    }

    private boolean startsNewMerge(List<Piece> inGrid) {
        return inGrid.stream().anyMatch(piece -> piece.hasText() && isContext(piece));
    }

    private boolean isUnderMergedDescription(int row) {
        return table.sheet()
                .sheet()
                .mergeAt(row, habits.description())
                .map(range -> range.firstRow() < row && last.row() >= range.firstRow())
                .orElse(false);
    }

    private void continueLast(List<Piece> inGrid) {
        Piece first = inGrid.stream().filter(Piece::hasText).findFirst().orElseThrow();
        findings.rowContinued(table.sheet(), first);
        inGrid.forEach(piece -> put(last, piece));
    }

    private void addAction(Line line, List<Piece> inGrid) {
        ActionRow action = new ActionRow(table, line.row());
        int by = shift.of(inGrid);
        if (by > 0) {
            findings.rowRealigned(table.sheet(), inGrid.get(0));
        }
        for (Piece piece : inGrid) {
            int column = columnOf(piece) + by;
            if (column < table.columns().size()) {
                action.add(column, piece);
                hold(column, piece);
            }
        }
        for (int column = 0; column < mergedDown.length; column++) {
            Piece above = mergedDown[column];
            if (above != null && action.texts(column).isEmpty() && reaches(above, line.row(), column)) {
                action.add(column, above);
            }
        }
        entries.add(new GridEntry.Action(action));
        last = action;
        afterTotal = false;
    }

    private void put(ActionRow action, Piece piece) {
        action.add(columnOf(piece), piece);
    }

    private void holdDown(Piece piece) {
        hold(columnOf(piece), piece);
    }

    private void hold(int column, Piece piece) {
        if (table.sheet().merge(piece).map(CellRange::height).orElse(1) > 1) {
            mergedDown[column] = piece;
        }
    }

    private boolean reaches(Piece above, int row, int column) {
        return table.sheet().merge(above).map(range -> range.lastRow() >= row).orElse(false);
    }

    private int columnOf(Piece piece) {
        return table.indexAt(piece.column());
    }

    private Kind kindOf(Piece piece) {
        int column = columnOf(piece);
        return column < 0 ? Kind.OTHER : table.columns().get(column).field().kind();
    }

    private boolean isContext(Piece piece) {
        return CONTEXT.contains(kindOf(piece));
    }
}
