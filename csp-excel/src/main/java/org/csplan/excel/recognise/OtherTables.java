package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csplan.core.layout.TableKind;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.excel.grid.CellRange;

/** Says what the rest of a sheet is, once the action grids are read: contacts, figures, a glossary, notes. */
final class OtherTables {

    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.+-]@[\\w-]+\\.\\w|www\\.|https?://|\\b(?:tel|telephone|phone|mobile|email|e-mail|web)\\b\\s*[:.]|(?<!\\d)0\\d{2,4}[ -]?\\d{3}[ -]?\\d{3,4}(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Za-z&/.-]{0,9}");

    private static final int LONG_RUN = 40;

    private static final List<TableKind> BY_WORDS = List.of(
            TableKind.CONTACTS,
            TableKind.GLOSSARY,
            TableKind.CONTENTS,
            TableKind.KEY,
            TableKind.LIST,
            TableKind.INSTRUCTIONS,
            TableKind.STATISTICS);

    private final Map<TableKind, FoldedWords> words = new EnumMap<>(TableKind.class);
    private final CellTexts texts;
    private final TitleLines titles;
    private final FoldedWords coverWords;

    OtherTables(Vocabulary vocabulary, CellTexts texts, TitleLines titles) {
        this.texts = texts;
        this.titles = titles;
        for (TableKind kind : BY_WORDS) {
            words.put(kind, FoldedWords.of(vocabulary, WordList.TABLES, kind.id()));
        }
        coverWords = FoldedWords.of(vocabulary, WordList.TABLES, "cover");
    }

    /**
     * A table or a long run of lines that is no action grid; the others on a sheet lie below or above it.
     *
     * @param range the cells it covers
     * @param kind what it is; absent where it is no table
     * @param why what it was told by
     */
    record Other(CellRange range, Optional<TableKind> kind, String why) {}

    /** Gives every cell that is still free its reason to be ignored; the tables among them are returned. */
    List<Other> sort(SheetLines sheet, boolean cover) {
        List<Other> found = new ArrayList<>();
        List<Line> free = sheet.lines().stream().filter(Line::hasFreeText).toList();
        boolean instructions = says(TableKind.INSTRUCTIONS, sheet.name());
        for (int start = 0; start < free.size(); ) {
            int end = start + 1;
            while (end < free.size() && free.get(end).row() - free.get(end - 1).row() <= 1) {
                end++;
            }
            sort(sheet, free.subList(start, end), cover, instructions).ifPresent(found::add);
            start = end;
        }
        return found;
    }

    private Optional<Other> sort(SheetLines sheet, List<Line> block, boolean cover, boolean instructions) {
        List<Piece> pieces =
                block.stream().flatMap(line -> line.freeTexts().stream()).toList();
        if (instructions || says(TableKind.INSTRUCTIONS, pieces.get(0).line())) {
            return become(pieces, Fate.INSTRUCTIONS, table(block, TableKind.INSTRUCTIONS, "its heading"));
        }
        long columns = pieces.stream().map(Piece::column).distinct().count();
        long wide = block.stream().filter(line -> line.freeTexts().size() > 1).count();
        if (columns >= 2 && wide >= 2) {
            Other table = classify(sheet, block, pieces);
            return become(pieces, Fate.NOT_A_PLAN, Optional.of(table));
        }
        if (isList(sheet, pieces)) {
            return become(pieces, Fate.NOT_A_PLAN, table(block, TableKind.LIST, "its heading"));
        }
        if (cover) {
            return become(pieces, Fate.COVER, longRun(block));
        }
        for (Piece piece : pieces) {
            piece.become(titles.isNote(piece.text) ? Fate.NOTE : Fate.OTHER_TEXT);
        }
        return longRun(block);
    }

    /** So many lines of other text are listed as one range. */
    private static Optional<Other> longRun(List<Line> block) {
        return block.size() < LONG_RUN
                ? Optional.empty()
                : Optional.of(new Other(range(block), Optional.empty(), "no table"));
    }

    private static Optional<Other> become(List<Piece> pieces, Fate fate, Optional<Other> table) {
        pieces.forEach(piece -> piece.become(fate));
        return table;
    }

    private Optional<Other> table(List<Line> block, TableKind kind, String why) {
        return block.size() < 2 ? Optional.empty() : Optional.of(new Other(range(block), Optional.of(kind), why));
    }

    private Other classify(SheetLines sheet, List<Line> block, List<Piece> pieces) {
        CellRange range = range(block);
        for (TableKind kind : BY_WORDS) {
            if (says(kind, sheet.name()) || says(kind, pieces.get(0).line())) {
                return new Other(range, Optional.of(kind), "its heading");
            }
        }
        long addresses = pieces.stream()
                .filter(piece -> ADDRESS.matcher(piece.text).find())
                .count();
        if (addresses * 4 >= pieces.size()) {
            return new Other(range, Optional.of(TableKind.CONTACTS), "telephone numbers and addresses");
        }
        List<Piece> first = block.stream()
                .map(Line::freeTexts)
                .filter(line -> line.size() > 1)
                .findFirst()
                .orElse(pieces);
        for (TableKind kind : BY_WORDS) {
            long said = first.stream().filter(piece -> says(kind, piece.line())).count();
            if (said >= 2) {
                return new Other(range, Optional.of(kind), "its headings");
            }
        }
        long numbers = pieces.stream().filter(texts::isNumber).count();
        if (numbers * 10 >= pieces.size() * 4L) {
            return new Other(range, Optional.of(TableKind.STATISTICS), "mostly numbers");
        }
        long abbreviations = block.stream()
                .map(Line::freeTexts)
                .filter(line -> line.size() == 2
                        && ABBREVIATION.matcher(line.get(0).text).matches()
                        && line.get(1).text.length() > line.get(0).text.length())
                .count();
        if (abbreviations * 10 >= block.size() * 7L) {
            return new Other(range, Optional.of(TableKind.GLOSSARY), "abbreviations with what they stand for");
        }
        return new Other(range, Optional.of(TableKind.UNKNOWN), "its headings are not those of actions");
    }

    private boolean isList(SheetLines sheet, List<Piece> pieces) {
        boolean named = says(TableKind.LIST, sheet.name())
                || says(TableKind.LIST, pieces.get(0).line());
        return named && pieces.size() >= 2;
    }

    /** Whether these are the headings of a table that is no action grid. */
    boolean isHeader(List<Piece> pieces) {
        return BY_WORDS.stream()
                .anyMatch(kind -> pieces.stream()
                                .filter(piece -> says(kind, piece.line()))
                                .limit(2)
                                .count()
                        > 1);
    }

    /** Whether these words are the heading of a table that is no action grid: "Glossary". */
    boolean isNamed(String text) {
        return BY_WORDS.stream().anyMatch(kind -> says(kind, text));
    }

    private boolean says(TableKind kind, String text) {
        return words.get(kind).contains(text);
    }

    /** Whether a sheet without grids is a cover or an introduction rather than a sheet of tables. */
    boolean isCoverName(String name) {
        return coverWords.contains(name);
    }

    private static CellRange range(List<Line> block) {
        List<Piece> pieces =
                block.stream().flatMap(line -> line.texts().stream()).toList();
        return new CellRange(
                pieces.stream().mapToInt(Piece::row).min().orElseThrow(),
                pieces.stream().mapToInt(Piece::column).min().orElseThrow(),
                pieces.stream().mapToInt(Piece::row).max().orElseThrow(),
                pieces.stream().mapToInt(Piece::column).max().orElseThrow());
    }
}
