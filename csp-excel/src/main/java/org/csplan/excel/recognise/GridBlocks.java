package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the lines below a header into blocks at blank rows, and keeps those that are rows of the grid: a table of
 * figures or a list of contacts below it has other things in its columns.
 */
final class GridBlocks {

    private final GridTable table;
    private final CellTexts texts;
    private final OtherTables others;
    private final ColumnProfiles profiles;
    private final int description;

    GridBlocks(GridTable table, ColumnProfiles profiles, CellTexts texts, Lexicon lexicon) {
        this.table = table;
        this.texts = texts;
        others = lexicon.otherTables;
        description = table.descriptionColumn();
        this.profiles = profiles;
    }

    List<Line> belonging(List<Line> lines) {
        List<List<Line>> kept = new ArrayList<>();
        List<List<Line>> waiting = new ArrayList<>();
        boolean first = true;
        boolean hasActions = false;
        for (int start = 0; start < lines.size(); ) {
            int end = start + 1;
            while (end < lines.size()
                    && lines.get(end).row() == lines.get(end - 1).row() + 1) {
                end++;
            }
            List<Line> block = lines.subList(start, end);
            start = end;
            if (first || !hasActions && !isOther(waiting, block)) {
                kept.add(block);
                hasActions |= block.stream().anyMatch(line -> line.freeTexts().size() > 1);
                first = false;
            } else if (isSingleText(block)) {
                waiting.add(block); // a sub-heading goes with what follows it, a note with nothing
            } else if (isOther(waiting, block)) {
                waiting.clear();
            } else {
                kept.addAll(waiting);
                waiting.clear();
                kept.add(block);
            }
        }
        return joined(kept, lines);
    }

    /** Lines that follow each other are not copied, for there can be a million of them. */
    private static List<Line> joined(List<List<Line>> blocks, List<Line> lines) {
        int count = blocks.stream().mapToInt(List::size).sum();
        if (count == 0) {
            return List.of();
        }
        List<Line> last = blocks.get(blocks.size() - 1);
        if (last.get(last.size() - 1).row() == lines.get(count - 1).row()) {
            return lines.subList(0, count);
        }
        List<Line> all = new ArrayList<>(count);
        blocks.forEach(all::addAll);
        return all;
    }

    /** The lines up to the first blank row below a row with several texts. */
    static List<Line> firstBlock(List<Line> lines) {
        int end = 0;
        boolean several = false;
        while (end < lines.size()) {
            boolean gap = end > 0 && lines.get(end).row() > lines.get(end - 1).row() + 1;
            if (gap && several) {
                break;
            }
            several |= lines.get(end).freeTexts().size() > 1;
            end++;
        }
        return lines.subList(0, end);
    }

    private static boolean isSingleText(List<Line> block) {
        return block.stream().allMatch(line -> line.freeTexts().size() <= 1);
    }

    private boolean isOther(List<List<Line>> waiting, List<Line> block) {
        return isForeign(block) || isNamedOtherwise(waiting, block);
    }

    /** A narrow table under the heading "Glossary", in its first line or in the one before a gap. */
    private boolean isNamedOtherwise(List<List<Line>> waiting, List<Line> block) {
        List<Line> before = waiting.isEmpty() ? block : waiting.get(waiting.size() - 1);
        return (isOtherHeading(block.get(0)) || isOtherHeading(before.get(before.size() - 1)))
                && block.stream()
                        .allMatch(line ->
                                line.freeTexts().size() * 2 <= table.columns().size());
    }

    private boolean isOtherHeading(Line line) {
        List<Piece> pieces = line.freeTexts();
        return pieces.size() == 1 && others.isNamed(pieces.get(0).line());
    }

    private boolean isForeign(List<Line> block) {
        int cells = 0;
        int misfits = 0;
        int rows = 0;
        int described = 0;
        int led = 0;
        for (Line line : block) {
            List<Piece> pieces = line.freeTexts();
            if (pieces.size() < 2) {
                continue;
            }
            if (rows++ == 0 && others.isHeader(pieces)) {
                return true;
            }
            for (Piece piece : pieces) {
                cells++;
                misfits += misfits(piece) ? 1 : 0;
                described += piece.column() == description ? 1 : 0;
                led += piece.column() != description && isUsual(piece.column()) ? 1 : 0;
            }
        }
        if (rows == 0) {
            return false;
        }
        boolean hasUsual =
                table.columns().stream().anyMatch(column -> column.column() != description && isUsual(column.column()));
        return misfits * 10 >= cells * 3 || described == 0 && rows > 1 || hasUsual && led == 0;
    }

    /** Whether the grid has something in that column in nearly every row. */
    private boolean isUsual(int column) {
        ColumnProfile profile = profiles.of(column);
        return table.indexAt(column) >= 0 && profile.rows() > 0 && profile.filled() * 10 >= profile.rows() * 8;
    }

    private boolean misfits(Piece piece) {
        int index = table.indexAt(piece.column());
        if (index < 0) {
            return true;
        }
        TableColumn column = table.columns().get(index);
        ColumnProfile profile = profiles.of(column.column());
        return switch (column.field().kind()) {
            case REFERENCE -> profile.mostly(profile.references()) && !texts.isReference(piece);
            case DESCRIPTION, LEAD_AGENCIES, SUPPORTING_PARTNERS, UPDATE, THEME, OUTCOMES, STATUS ->
                texts.isNumber(piece);
            case TIMESCALE ->
                profile.mostly(profile.timescales()) && !texts.isTimescale(piece)
                        || texts.isNumber(piece) && profile.numbers() == 0;
            default -> false;
        };
    }
}
