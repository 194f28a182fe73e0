package org.csplan.excel.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.plan.Progress;
import org.csplan.core.vocabulary.Words;

/** Says of each row of a grid what it is: an action, a heading, a continuation, a repeated header, a total or a note. */
final class RowReader {

    /** Columns that speak for several actions; words in them don't make a row an action. */
    private static final Set<Kind> CONTEXT = EnumSet.of(Kind.PRIORITY, Kind.THEME, Kind.OUTCOMES);

    private static final Set<Kind> OPENING =
            EnumSet.of(Kind.REFERENCE, Kind.DESCRIPTION, Kind.LEAD_AGENCIES, Kind.TIMESCALE);

    /** Words of a remark such as "Last updated by the co-ordinator on 3 June 2024". */
    private static final int SHORT = 10;

    /** Words of a label such as "Date of next review:". */
    private static final int LABEL = 4;

    private final GridTable table;
    private final CellTexts texts;
    private final TitleLines titles;
    private final KnownHeadings words;
    private final StatusWords statuses;
    private final RowHabits habits;
    private final RowHeadings headings;
    private final ActionRows actions;
    private int lastRow;
    private boolean afterTotal;

    RowReader(GridTable table, Lexicon lexicon, CellTexts texts, ReaderFindings findings) {
        this.table = table;
        this.texts = texts;
        titles = lexicon.titles;
        words = lexicon.headings;
        statuses = lexicon.statusWords;
        habits = new RowHabits(table, texts);
        headings = new RowHeadings(table, lexicon.titles, texts, habits);
        actions = new ActionRows(table, new RowShift(table, texts, habits), habits, findings);
    }

    /** The headings and actions of the grid, in order. */
    List<GridEntry> read() {
        List<Line> lines = table.body();
        lastRow = lines.size() - 1;
        while (lastRow >= 0 && lines.get(lastRow).freeTexts().size() <= 1) {
            lastRow--;
        }
        for (int i = 0; i < lines.size(); i++) {
            read(lines, i);
        }
        return actions.entries();
    }

    private void read(List<Line> lines, int index) {
        Line line = lines.get(index);
        leaveOutCovered(line);
        List<Piece> inGrid = Line.only(line.pieces(), piece -> piece.isFree() && table.indexAt(piece.column()) >= 0);
        List<Piece> said = Line.only(inGrid, Piece::hasText);
        List<Piece> main = Line.only(said, piece -> !isContext(piece));
        if (said.isEmpty()) {
            return;
        }
        if (repeatsHeader(said)) {
            said.forEach(piece -> piece.become(Fate.HEADING));
        } else if (isTotal(said)) {
            said.forEach(piece -> piece.become(Fate.TOTAL));
            afterTotal = true;
        } else if (said.size() == 2 && actions.hasLast() && isLabelledProgress(said)) {
            said.get(0).become(Fate.HEADING);
            actions.last().progressIn(said.get(1));
        } else if (isLabelled(said)) {
            said.forEach(piece -> piece.become(Fate.NOTE));
        } else if (isUnused(line, main)) {
            said.forEach(piece -> piece.become(Fate.OTHER_TEXT));
        } else if (actions.goesOnUnderMerge(line, main)) {
            actions.putToLast(inGrid);
        } else if (said.size() == 1) {
            readSingle(lines, index, said.get(0), inGrid);
        } else if (main.size() == 1 && headings.isHeading(lines, index, main.get(0))) {
            actions.addHeading(main.get(0));
            said.stream().filter(this::isContext).forEach(actions::holdDown);
        } else if (said.size() == 2 && main.size() == 2 && headings.isHeadingWithMore(lines, index, main)) {
            addHeadingWithMore(main);
        } else {
            readRow(line, inGrid, main);
        }
    }

    private void leaveOutCovered(Line line) {
        for (Piece piece : line.freeTexts()) {
            if (table.indexAt(piece.column()) >= 0 && table.sheet().isCovered(piece)) {
                piece.become(Fate.OTHER_TEXT);
            }
        }
    }

    private boolean repeatsHeader(List<Piece> said) {
        for (Piece piece : said) {
            Header.HeadCell head = table.header().cellAt(piece.column());
            if (head == null || !head.says(piece)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTotal(List<Piece> said) {
        return said.size() > 1
                && titles.isTotal(said.get(0).line())
                && said.subList(1, said.size()).stream().allMatch(texts::isNumber);
    }

    /** "Signed: | Chair of the partnership" is no action with its lead. */
    private boolean isLabelled(List<Piece> said) {
        return said.size() == 2
                && table.indexAt(said.get(0).column()) == 0
                && said.get(0).text.endsWith(":")
                && CellTexts.wordCount(said.get(0).text) <= LABEL;
    }

    /** A row that waits for an action: it has no more than a number and the status that all new rows have. */
    private boolean isUnused(Line line, List<Piece> main) {
        if (main.isEmpty() || main.size() > 2 || table.sheet().mergeAt(line.row(), habits.description()) != null) {
            return false;
        }
        boolean waits = false;
        for (Piece piece : main) {
            Kind kind = kindOf(piece);
            if (kind != Kind.REFERENCE && kind != Kind.STATUS) {
                return false;
            }
            waits |= kind == Kind.STATUS
                    && statuses.progress(piece.line())
                            .filter(Progress.NOT_STARTED::equals)
                            .isPresent();
        }
        return waits;
    }

    /** "Progress" in the first cell and the words in one cell across the rest of the grid. */
    private boolean isLabelledProgress(List<Piece> two) {
        boolean label = table.indexAt(two.get(0).column()) == 0
                && words.exact(two.get(0).line()).of(Kind.UPDATE).isPresent();
        return label
                && table.sheet().widthOf(two.get(1)) * 2 >= table.width()
                && actions.last().progressRow().isEmpty();
    }

    private void readSingle(List<Line> lines, int index, Piece piece, List<Piece> inGrid) {
        Kind kind = kindOf(piece);
        boolean opening = OPENING.contains(kind)
                || CONTEXT.contains(kind)
                || table.indexAt(piece.column()) == 0
                || habits.isWide(piece);
        boolean remark = opening && (titles.isNote(piece.text) || isClosingRemark(index, piece));
        if (remark || titles.isPageNumber(piece.text)) {
            piece.become(Fate.NOTE);
        } else if (headings.isHeading(lines, index, piece)) {
            actions.addHeading(piece);
        } else if (!opening && actions.hasLast()) {
            actions.continueLast(inGrid);
        } else if (opening && habits.isWide(piece) && texts.isProse(piece)) {
            if (actions.hasLast()
                    && (habits.hasProgressRows() || startsLikeUpdate(piece))
                    && actions.last().progressRow().isEmpty()) {
                actions.last().progressIn(piece);
            } else {
                piece.become(Fate.NOTE);
            }
        } else if (CONTEXT.contains(kind)) {
            actions.holdDown(piece);
            if (table.sheet().heightOf(piece) == 1) {
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
    private boolean isClosingRemark(int index, Piece piece) {
        return index > lastRow
                && actions.hasLast()
                && (afterTotal
                        || titles.isMetadata(piece.text) && CellTexts.wordCount(piece.text) <= SHORT
                        || piece.text.contains(":") && titles.isOtherLabel(piece.text));
    }

    private void readDescriptionAlone(List<Line> lines, int index, Piece piece, List<Piece> inGrid) {
        boolean goesOn = actions.hasLast() && Character.isLowerCase(piece.text.codePointAt(0));
        boolean atEnd = index == lines.size() - 1;
        if (goesOn) {
            actions.continueLast(inGrid);
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

    private void addHeadingWithMore(List<Piece> two) {
        boolean numbered = texts.isReference(two.get(0))
                || titles.isPriorityNumber(two.get(0).line());
        two.get(numbered ? 0 : 1).become(numbered ? Fate.HEADING : Fate.OTHER_TEXT);
        actions.addHeading(two.get(numbered ? 1 : 0));
    }

    private void readRow(Line line, List<Piece> inGrid, List<Piece> main) {
        boolean goesOn = actions.hasLast() && !main.isEmpty() && !opens(main);
        if (goesOn && inGrid.stream().noneMatch(piece -> piece.hasText() && isContext(piece))) {
            actions.continueLast(inGrid);
        } else {
            addAction(line, inGrid);
        }
    }

    private boolean opens(List<Piece> main) {
        for (Piece piece : main) {
            if (OPENING.contains(kindOf(piece))) {
                return true;
            }
        }
        return false;
    }

    private void addAction(Line line, List<Piece> inGrid) {
        actions.add(line, inGrid);
        afterTotal = false;
    }

    private Kind kindOf(Piece piece) {
        return table.kindAt(piece.column());
    }

    private boolean isContext(Piece piece) {
        return CONTEXT.contains(kindOf(piece));
    }
}
