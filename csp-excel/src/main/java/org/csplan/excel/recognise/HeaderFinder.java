package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csplan.core.period.PeriodText;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.recognise.Header.HeadCell;

/** Finds heading rows by their words, by their look, and by the headings of the grid before. */
final class HeaderFinder {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final KnownHeadings headings;
    private final HeadingRows rows;
    private final TitleLines titles;

    HeaderFinder(Lexicon lexicon) {
        headings = lexicon.headings;
        rows = new HeadingRows(lexicon);
        titles = lexicon.titles;
    }

    /** The header that begins at that line, if one does; the one before it on this or another sheet lends headings. */
    Optional<Header> at(SheetLines sheet, int index, Optional<Header> before) {
        Line line = sheet.line(index);
        List<Piece> texts = line.texts();
        if (texts.isEmpty() || !mayAllBeHeadings(texts)) {
            return Optional.empty();
        }
        if (before.isPresent() && repeats(texts, before.get())) {
            return Optional.of(inherit(sheet, index, texts, before.get()));
        }
        if (texts.size() < 2 || !rows.isHeadings(sheet, index, before.isPresent())) {
            return Optional.empty();
        }
        return Optional.of(withTiers(sheet, index));
    }

    private static boolean mayAllBeHeadings(List<Piece> texts) {
        for (Piece piece : texts) {
            if (!mayBeHeading(piece)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeHeading(Piece piece) {
        if (piece.text.length() > Headings.LONGEST) {
            return false;
        }
        GridCell.Kind kind = piece.kind();
        boolean year = kind == GridCell.Kind.NUMBER && YEAR.matcher(piece.text).matches();
        boolean month = kind == GridCell.Kind.DATE && !piece.look().showsDay();
        return kind == GridCell.Kind.TEXT || year || month;
    }

    private boolean repeats(List<Piece> texts, Header before) {
        int same = 0;
        for (Piece piece : texts) {
            HeadCell cell = before.cellAt(piece.column());
            if (cell == null || !cell.says(piece)) {
                return false;
            }
            same += cell.match().isKnown() ? 1 : 0;
        }
        return same > 0;
    }

    private Header inherit(SheetLines sheet, int index, List<Piece> texts, Header before) {
        if (texts.size() >= before.cells().size()) {
            return withTiers(sheet, index);
        }
        boolean hasBlank = false;
        List<HeadCell> cells = new ArrayList<>();
        for (HeadCell cell : before.cells()) {
            List<Piece> pieces = texts.stream()
                    .filter(piece -> cell.column() <= piece.column() && piece.column() <= cell.lastColumn())
                    .toList();
            hasBlank |= pieces.isEmpty();
            cells.add(new HeadCell(cell.column(), cell.lastColumn(), cell.text(), cell.match(), pieces));
        }
        return new Header(index, index, cells, hasBlank);
    }

    /** The header with the tier above it, such as a year over two targets, and the one below, such as "Update | RAG". */
    private Header withTiers(SheetLines sheet, int index) {
        List<HeadCell> cells = new ArrayList<>();
        for (Piece piece : sheet.line(index).texts()) {
            cells.add(head(sheet, piece));
        }
        int first = index;
        int last = index;
        if (index + 1 < sheet.count() && isLowerTier(sheet, index, cells)) {
            last = index + 1;
            cells = combine(cells, sheet.line(last).texts(), sheet);
        }
        if (index > 0 && isUpperTier(sheet, index, cells)) {
            first = index - 1;
            cells = underneath(sheet, sheet.line(first).texts(), cells);
        }
        return new Header(first, last, cells, false);
    }

    private HeadCell head(SheetLines sheet, Piece piece) {
        int last = piece.column() + sheet.widthOf(piece) - 1;
        String text = piece.line();
        return new HeadCell(piece.column(), last, text, headings.likely(piece), List.of(piece));
    }

    private boolean isLowerTier(SheetLines sheet, int index, List<HeadCell> upper) {
        Line below = sheet.line(index + 1);
        if (below.row() != sheet.line(index).row() + 1) {
            return false;
        }
        List<Piece> texts = below.texts();
        boolean anyKnown = false;
        for (Piece piece : texts) {
            Optional<HeadCell> over = over(upper, piece.column());
            if (over.isEmpty()) {
                return false;
            }
            boolean ownsColumn = upper.stream()
                    .anyMatch(cell -> cell.column() == piece.column() && cell.lastColumn() == piece.column());
            boolean group =
                    !over.get().match().isKnown() && over.get().match().period().isPresent();
            if (ownsColumn && !group && !spansBlanks(upper, piece.column(), texts) || !mayBeHeading(piece)) {
                return false;
            }
            HeadingMatch match = headings.likely(piece);
            if (!match.isKnown() && match.period().isEmpty()) {
                return false;
            }
            anyKnown = true;
        }
        return anyKnown && texts.size() >= 2;
    }

    /** A heading that is not merged can still stand over the blank headings to its right. */
    private static boolean spansBlanks(List<HeadCell> upper, int column, List<Piece> lower) {
        boolean nextIsBlank =
                upper.stream().noneMatch(cell -> cell.column() <= column + 1 && column + 1 <= cell.lastColumn());
        return nextIsBlank && lower.stream().anyMatch(piece -> piece.column() == column + 1);
    }

    /** The heading that stands over a column: its own, or the last one to its left where its own is blank. */
    private static Optional<HeadCell> over(List<HeadCell> upper, int column) {
        HeadCell found = null;
        for (HeadCell cell : upper) {
            if (cell.column() <= column) {
                found = cell;
            }
        }
        return Optional.ofNullable(found);
    }

    private List<HeadCell> combine(List<HeadCell> upper, List<Piece> lower, SheetLines sheet) {
        List<HeadCell> cells = new ArrayList<>();
        for (HeadCell cell : upper) {
            boolean divided = lower.stream()
                    .anyMatch(piece ->
                            over(upper, piece.column()).filter(cell::equals).isPresent());
            if (!divided) {
                cells.add(cell);
            }
        }
        for (Piece piece : lower) {
            cells.add(combined(over(upper, piece.column()).orElseThrow(), head(sheet, piece)));
        }
        cells.sort((a, b) -> a.column() - b.column());
        return cells;
    }

    private HeadCell combined(HeadCell upper, HeadCell lower) {
        String text = upper.text() + " " + lower.text();
        HeadingMatch match = headings.likely(text);
        if (!match.isKnown()
                || match.confidence() < lower.match().confidence()
                        && match.quarter().isEmpty()) {
            match = new HeadingMatch(
                    lower.match().candidates(),
                    lower.match().period().or(() -> upper.match().period()),
                    lower.match().quarter());
        }
        List<Piece> pieces = new ArrayList<>(upper.pieces());
        pieces.addAll(lower.pieces());
        return new HeadCell(lower.column(), lower.lastColumn(), text, match, pieces);
    }

    private boolean isUpperTier(SheetLines sheet, int index, List<HeadCell> lower) {
        Line above = sheet.line(index - 1);
        if (above.row() != sheet.line(index).row() - 1) {
            return false;
        }
        int first = lower.get(0).column();
        int width = lower.get(lower.size() - 1).lastColumn() - first + 1;
        boolean groups = false;
        boolean onlyTimes = true;
        for (Piece piece : above.texts()) {
            int span = sheet.widthOf(piece);
            HeadingMatch match = headings.exact(piece);
            boolean over = lower.stream().anyMatch(cell -> cell.column() == piece.column());
            boolean time = match.quarter().isPresent() || match.period().isPresent() && !match.isKnown();
            if (!over || span >= width - 1 || !mayBeHeading(piece) || titlesPlan(piece)) {
                return false;
            }
            groups |= span > 1 && (time || match.isKnown());
            onlyTimes &= time && piece.column() > first;
        }
        return groups || onlyTimes && above.hasText();
    }

    /** "Action Plan 2024/25" over some columns, beside "Monitoring" over the others, is the title of the plan. */
    private boolean titlesPlan(Piece piece) {
        return titles.namesPlan(piece.line()) && PeriodText.range(piece.text).isPresent();
    }

    /** A group that is not merged over its columns stands over all of them up to the next. */
    private List<HeadCell> underneath(SheetLines sheet, List<Piece> above, List<HeadCell> lower) {
        boolean merged = above.stream().anyMatch(piece -> sheet.widthOf(piece) > 1);
        List<HeadCell> cells = new ArrayList<>();
        for (HeadCell cell : lower) {
            HeadCell group = null;
            for (Piece piece : above) {
                HeadCell head = head(sheet, piece);
                boolean over = head.column() <= cell.column() && (!merged || cell.lastColumn() <= head.lastColumn());
                group = over ? head : group;
            }
            cells.add(group == null ? cell : combined(group, cell));
        }
        return cells;
    }
}
