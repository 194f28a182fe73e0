package org.csplan.excel.recognise;

import java.util.List;
import org.csplan.core.layout.Field.Kind;

/** Tells the headings between the rows of a grid: by their look, else by their words and by what follows them. */
final class RowHeadings {

    private final GridTable table;
    private final CellTexts texts;
    private final TitleLines titles;
    private final RowHabits habits;

    RowHeadings(GridTable table, TitleLines titles, CellTexts texts, RowHabits habits) {
        this.table = table;
        this.titles = titles;
        this.texts = texts;
        this.habits = habits;
    }

    /** Whether the only words of that line that speak for one row are a heading. */
    boolean isHeading(List<Line> lines, int index, Piece piece) {
        Kind kind = table.kindAt(piece.column());
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
    boolean isHeadingWithMore(List<Line> lines, int index, List<Piece> two) {
        boolean number = texts.isReference(two.get(0))
                || titles.isPriorityNumber(two.get(0).line());
        boolean numbered = number && (habits.isWide(two.get(1)) || numbersNext(lines, index, two.get(0)));
        boolean led = titles.isPriorityTitle(two.get(0).line()) && habits.isMarked(two.get(0));
        return (numbered || led) && two.stream().allMatch(habits::isMarked);
    }

    /** "1" above "1.1" is the number of a part, not of an action. */
    private static boolean numbersNext(List<Line> lines, int index, Piece number) {
        List<Piece> next = index + 1 < lines.size() ? lines.get(index + 1).freeTexts() : List.of();
        String part = number.text.endsWith(".") ? number.text : number.text + ".";
        return !next.isEmpty()
                && next.get(0).column() == number.column()
                && next.get(0).text.length() > part.length()
                && next.get(0).text.startsWith(part);
    }
}
