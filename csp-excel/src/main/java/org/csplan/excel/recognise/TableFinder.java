package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csplan.core.layout.Field.Kind;

/** Finds the action grids of a workbook, however many stand on a sheet and wherever they begin. */
final class TableFinder {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.:)]?");

    private final HeaderFinder headers;
    private final ColumnChooser columns;
    private final TitleLines titles;
    private final Lexicon lexicon;
    private final CellTexts texts;

    TableFinder(Lexicon lexicon, CellTexts texts) {
        this.texts = texts;
        headers = new HeaderFinder(lexicon);
        columns = new ColumnChooser(lexicon.layout);
        titles = lexicon.titles;
        this.lexicon = lexicon;
    }

    /** The headers on a sheet, from top to bottom; the last one on the sheets before lends its headings. */
    List<Header> headers(SheetLines sheet, Optional<Header> before) {
        List<Header> found = new ArrayList<>();
        Optional<Header> last = before;
        for (int i = 0; i < sheet.count(); i++) {
            Optional<Header> header = headers.at(sheet, i, last);
            if (header.isPresent()) {
                if (!found.isEmpty()
                        && header.get().firstLine()
                                <= found.get(found.size() - 1).lastLine()) {
                    found.remove(found.size() - 1); // it was the upper tier of this one
                }
                found.add(header.get());
                last = header;
                i = header.get().lastLine();
            }
        }
        return found;
    }

    /** The grids under those headers; what stands below a grid and does not belong to it is left. */
    List<GridTable> tables(SheetLines sheet, List<Header> found) {
        List<GridTable> tables = new ArrayList<>();
        int top = 0;
        for (int i = 0; i < found.size(); i++) {
            Header header = found.get(i);
            while (i + 1 < found.size() && goesOn(sheet, header, found.get(i + 1))) {
                i++;
            }
            int end = i + 1 < found.size() ? found.get(i + 1).firstLine() : sheet.count();
            List<Line> above = sheet.lines().subList(top, header.firstLine());
            List<Line> below = sheet.lines().subList(header.lastLine() + 1, end);
            List<Line> first = GridBlocks.firstBlock(below);
            ColumnProfiles ofFirst = new ColumnProfiles(first, texts);
            ColumnProfiles telling = tells(first) ? ofFirst : new ColumnProfiles(below, texts);
            List<TableColumn> chosen =
                    withPriorities(sheet, withoutTitle(sheet, header, columns.choose(header, telling)), below);
            boolean actions = chosen.stream().anyMatch(column -> column.is(Kind.DESCRIPTION))
                    && chosen.stream().filter(column -> !column.is(Kind.OTHER)).count() >= 2;
            if (!actions) {
                continue;
            }
            GridTable table = new GridTable(sheet, above, header, chosen, below);
            int own = i + 1 < found.size() ? withoutTitles(table, below) : below.size();
            List<Line> body = new GridBlocks(table, ofFirst, texts, lexicon).belonging(below.subList(0, own));
            tables.add(new GridTable(sheet, above, header, chosen, body));
            top = header.lastLine() + 1 + own;
        }
        return tables;
    }

    /** Words without a heading that are merged down beside the actions, left of them, are their priorities; beside those, themes. */
    private static List<TableColumn> withPriorities(SheetLines sheet, List<TableColumn> chosen, List<Line> below) {
        List<TableColumn> named = new ArrayList<>(chosen);
        List<Kind> kinds = List.of(Kind.PRIORITY, Kind.THEME);
        for (int index = 0; index < Math.min(kinds.size(), chosen.size()); index++) {
            Kind kind = kinds.get(index);
            boolean given = chosen.stream().anyMatch(column -> column.is(kind));
            if (given || !isMergedDown(sheet, chosen.get(index), below)) {
                break;
            }
            named.set(index, chosen.get(index).as(kind, 0.8, "merged beside its actions"));
        }
        return named;
    }

    private static boolean isMergedDown(SheetLines sheet, TableColumn column, List<Line> below) {
        if (!column.is(Kind.OTHER) || !column.heading().isEmpty()) {
            return false;
        }
        List<Piece> words = below.stream()
                .flatMap(line -> line.at(column.column()).stream())
                .filter(Piece::hasText)
                .toList();
        long merged = words.stream()
                .filter(piece -> sheet.heightOf(piece) > 1 && sheet.widthOf(piece) == 1)
                .count();
        return merged >= 2 && merged * 2 >= words.size();
    }

    /** A cell merged down beside the headings and their rows is no heading: it says what the whole grid is about. */
    private static List<TableColumn> withoutTitle(SheetLines sheet, Header header, List<TableColumn> chosen) {
        return header.titleBeside(sheet).isEmpty()
                ? chosen
                : chosen.stream()
                        .filter(column -> column.column() != header.firstColumn())
                        .toList();
    }

    /** A header that comes again at the top of a page, with no title of its own, goes on with the grid. */
    private boolean goesOn(SheetLines sheet, Header header, Header next) {
        Line before = sheet.line(next.firstLine() - 1);
        boolean rowBefore =
                next.firstLine() - 1 > header.lastLine() && before.texts().size() > 1 && !isLabelled(before);
        boolean same = header.cells().size() == next.cells().size()
                && header.cells().stream().allMatch(cell -> next.at(cell.column())
                        .map(again -> again.plain().equals(cell.plain()))
                        .orElse(false));
        if (!rowBefore || !same) {
            return false;
        }
        next.cells().forEach(cell -> cell.pieces().forEach(piece -> piece.become(Fate.HEADING)));
        return true;
    }

    /** What stands below a grid tells nothing of its columns; where rows stand apart, all lines together have to tell. */
    private static boolean tells(List<Line> first) {
        return first.stream().filter(line -> line.texts().size() > 1).limit(3).count() >= 3;
    }

    /** How many of the lines between a grid and the next header are the grid's own; the rest are titles of the next. */
    private int withoutTitles(GridTable table, List<Line> below) {
        int own = below.size();
        while (own > 0 && isTitle(table, below, own - 1)) {
            own--;
        }
        int data = below.size();
        while (data > 0 && (below.get(data - 1).freeTexts().size() < 2 || isLabelled(below.get(data - 1)))) {
            data--;
        }
        for (int i = data; i < own; i++) {
            boolean gapAbove = i > 0 && below.get(i - 1).row() < below.get(i).row() - 1;
            if (gapAbove && !below.get(i).freeTexts().isEmpty() && isTitle(table, below, i)) {
                return i; // remarks may stand between a title and its grid
            }
        }
        return own;
    }

    /** A label or a number with what it names, as "Priority 2 | Arson", perhaps with who leads on it. */
    private boolean isLabelled(Line line) {
        List<Piece> pieces = line.freeTexts();
        if (pieces.size() < 2 || !pieces.stream().skip(2).allMatch(more -> titles.isOtherLabel(more.text))) {
            return false;
        }
        Piece label = pieces.get(0);
        Piece named = pieces.get(1);
        return label.text.endsWith(":")
                || titles.isPriorityNumber(label.text)
                || titles.isOtherLabel(label.text)
                || NUMBER.matcher(label.text).matches()
                        && label.look().bold()
                        && named.look().bold()
                || titles.isOtherLabel(named.text) && named.text.contains(":");
    }

    private boolean isTitle(GridTable table, List<Line> below, int index) {
        Line line = below.get(index);
        List<Piece> pieces = line.freeTexts();
        if (pieces.isEmpty()) {
            return true;
        }
        Piece first = pieces.get(0);
        if (pieces.size() > 1) {
            return isLabelled(line);
        }
        int description = table.descriptionColumn();
        boolean sentence = first.text.endsWith(".") && CellTexts.wordCount(first.text) > 6;
        if (first.column() > description || first.text.length() > 250 || sentence || titles.isNote(first.text)) {
            return false;
        }
        boolean gapAbove = index == 0 || below.get(index - 1).row() < line.row() - 1;
        boolean marked = first.look().bold()
                || first.look().visibleFill().isPresent()
                || table.sheet().widthOf(first) > 1;
        return gapAbove || marked || titles.isPriorityTitle(first.text);
    }
}
