package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.excel.grid.CellRange;

/** Finds the key that says what colours mean, wherever it stands: words in or beside coloured cells, or after their names. */
final class KeyFinder {

    private static final Pattern NAMED =
            Pattern.compile("^[\\s(]*([A-Za-z]+)\\s*(?:[-–—=:]|\\bis\\b|\\bmeans\\b)\\s*(\\S.*)$", Pattern.DOTALL);

    private static final Pattern SENTENCE_PARTS =
            Pattern.compile("\\s*[;\\n|]\\s*|,\\s*(?=[A-Za-z]+\\s*[-–—=:])|\\.\\s+(?=[A-Z])");

    /**
     * A key that was found.
     *
     * @param sheet where
     * @param range the cells it covers
     * @param meanings what it says, by colour
     */
    record Found(SheetLines sheet, CellRange range, Map<String, Progress> meanings) {}

    private record Entry(Piece words, Optional<Piece> colourCell, String colour, Optional<Rag> rag, String meaning) {}

    private final StatusWords statusWords;
    private final FoldedWords keyWords;
    private final Pattern label;
    private final FoldedWords keyHeadings;
    private final ReaderFindings findings;

    KeyFinder(Lexicon lexicon, ReaderFindings findings) {
        statusWords = lexicon.statusWords;
        keyWords = lexicon.keyWords;
        label = lexicon.keyLabel;
        keyHeadings = lexicon.keyHeadings;
        this.findings = findings;
    }

    /** The keys on a sheet, outside the rows of actions, where colours are data; a heading may hold one in a sentence. */
    List<Found> find(SheetLines sheet, ActionCells grids) {
        List<Entry> entries = new ArrayList<>();
        List<List<Entry>> found = new ArrayList<>();
        for (Line line : sheet.lines()) {
            ActionCells.Row inGrids = grids.row(line.row());
            if (inGrids.holdsActions(line)) {
                continue;
            }
            Piece startOfRun = line.pieces().get(0);
            int last = startOfRun.column();
            for (Piece piece : line.pieces()) {
                startOfRun = piece.column() > last + 1 ? piece : startOfRun;
                last = piece.column();
                boolean inGrid = inGrids.contains(piece);
                if (!piece.hasText() || inGrid && !inGrids.isHeading(piece) || piece.text.length() > 600) {
                    continue;
                }
                List<Entry> sentence = sentence(piece);
                if (sentence.size() > 1) {
                    found.add(sentence);
                } else if (!inGrid && piece.text.length() <= 200) {
                    entry(line, piece, startOfRun).ifPresent(entries::add);
                }
            }
        }
        found.addAll(groups(entries));
        return found.stream()
                .map(group -> accept(sheet, group))
                .flatMap(Optional::stream)
                .toList();
    }

    /** "Red = not started; Amber = in progress" in one cell, perhaps behind the word "Key". */
    private List<Entry> sentence(Piece piece) {
        if (!mayHaveParts(piece.text)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (String part : SENTENCE_PARTS.split(label.matcher(piece.text).replaceFirst(""))) {
            Matcher named = NAMED.matcher(part);
            Optional<Rag> rag = named.matches() ? statusWords.colour(named.group(1)) : Optional.empty();
            if (rag.isPresent()) {
                entries.add(new Entry(piece, Optional.empty(), rag.get().id(), rag, named.group(2)));
            }
        }
        return entries;
    }

    private static boolean mayHaveParts(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (";\n|,.".indexOf(text.charAt(i)) >= 0) {
                return mayNameMeaning(text);
            }
        }
        return false;
    }

    private static boolean mayNameMeaning(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("-–—=:".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.contains("is") || text.contains("means");
    }

    private Optional<Entry> entry(Line line, Piece piece, Piece startOfRun) {
        Matcher named = NAMED.matcher(piece.text);
        if (mayNameMeaning(piece.text) && named.matches()) {
            Optional<Rag> rag = statusWords.colour(named.group(1));
            if (rag.isPresent()) {
                return Optional.of(new Entry(piece, Optional.empty(), rag.get().id(), rag, named.group(2)));
            }
        }
        SeenColour own = SeenColour.of(piece.look().visibleFill());
        Optional<Rag> ownName = statusWords.colour(piece.text);
        SeenColour letters = SeenColour.of(piece.look().letters());
        if (own.isNone()
                && ownName.isEmpty()
                && letters.rag().filter(rag -> rag != Rag.GREY).isPresent()) {
            return Optional.of(new Entry(piece, Optional.empty(), letters.id(), letters.rag(), piece.text));
        }
        if (!own.isNone() && ownName.isEmpty()) {
            return Optional.of(new Entry(piece, Optional.empty(), own.id(), own.rag(), piece.text));
        }
        if (ownName.isPresent()) {
            return Optional.empty();
        }
        return beside(line, piece, startOfRun);
    }

    /** The colour beside the words, on the side on which the run of cells without a gap begins with it: a fill, or its name. */
    private Optional<Entry> beside(Line line, Piece piece, Piece startOfRun) {
        int side = startOfRun.hasText() && !namesColour(startOfRun) ? 1 : -1;
        return line.at(piece.column() + side).flatMap(cell -> {
            Optional<Rag> name = cell.hasText() ? statusWords.colour(cell.text) : Optional.empty();
            SeenColour seen = SeenColour.of(cell.look().visibleFill());
            if (name.isPresent()) {
                return Optional.of(
                        new Entry(piece, Optional.of(cell), name.get().id(), name, piece.text));
            }
            return cell.hasText() || seen.isNone()
                    ? Optional.empty()
                    : Optional.of(new Entry(piece, Optional.of(cell), seen.id(), seen.rag(), piece.text));
        });
    }

    private boolean namesColour(Piece piece) {
        return statusWords.colour(piece.text).isPresent();
    }

    /** Entries below each other or beside each other; a new group begins where neither the column nor the row goes on. */
    private static List<List<Entry>> groups(List<Entry> entries) {
        List<List<Entry>> groups = new ArrayList<>();
        Map<Integer, List<Entry>> byColumn = new HashMap<>();
        List<Entry> last = List.of();
        for (Entry entry : entries) {
            List<Entry> above = byColumn.getOrDefault(entry.words.column(), List.of());
            List<Entry> group = goesOn(above, entry) ? above : goesOn(last, entry) ? last : null;
            if (group == null) {
                group = new ArrayList<>();
                groups.add(group);
            }
            group.add(entry);
            byColumn.put(entry.words.column(), group);
            last = group;
        }
        return groups;
    }

    private static boolean goesOn(List<Entry> group, Entry next) {
        return !group.isEmpty() && isNear(group.get(group.size() - 1), next);
    }

    private static boolean isNear(Entry last, Entry next) {
        int rows = next.words.row() - last.words.row();
        int columns = next.words.column() - last.words.column();
        return columns == 0 && rows >= 1 && rows <= 2 || rows == 0 && columns >= 1 && columns <= 4;
    }

    private Optional<Found> accept(SheetLines sheet, List<Entry> group) {
        long colours = group.stream().map(Entry::colour).distinct().count();
        if (colours < 2 || colours < group.size()) {
            return Optional.empty();
        }
        long meant = group.stream()
                .filter(entry -> !statusWords.allIn(entry.meaning).isEmpty())
                .count();
        Optional<Piece> heading = heading(sheet, group.get(0));
        boolean isKey = meant >= 2 || heading.isPresent() && meant * 2 >= group.size();
        if (!isKey) {
            return Optional.empty();
        }
        Map<String, Progress> meanings = new LinkedHashMap<>();
        for (Entry entry : group) {
            meanings.putIfAbsent(entry.colour, meaning(sheet, entry));
            entry.words.become(Fate.HEADING);
            entry.colourCell.ifPresent(cell -> cell.become(Fate.HEADING));
        }
        heading.ifPresent(piece -> piece.become(Fate.HEADING));
        columnHeadings(sheet, group).forEach(piece -> piece.become(Fate.HEADING));
        return Optional.of(new Found(sheet, range(group, heading), meanings));
    }

    /** "Colour" and "Meaning" over the entries. */
    private List<Piece> columnHeadings(SheetLines sheet, List<Entry> group) {
        CellRange range = range(group, Optional.empty());
        return sheet.linesBetween(range.firstRow() - 1, range.firstRow() - 1).stream()
                .flatMap(line -> line.freeTexts().stream())
                .filter(piece -> piece.column() >= range.firstColumn() && piece.column() <= range.lastColumn())
                .filter(piece -> keyHeadings.contains(piece.text))
                .toList();
    }

    private Progress meaning(SheetLines sheet, Entry entry) {
        Set<Progress> meanings = statusWords.allIn(entry.meaning);
        if (meanings.isEmpty()) {
            findings.statusKeyUnclear(sheet, entry.words);
            return Progress.UNKNOWN;
        }
        Optional<Progress> usual = entry.rag.map(StatusKey::usual).filter(meanings::contains);
        return usual.orElseGet(() -> meanings.iterator().next());
    }

    /** The word "Key" above the first entry or to the left of it. */
    private Optional<Piece> heading(SheetLines sheet, Entry first) {
        int row = first.words.row();
        for (Line line : sheet.linesBetween(row - 2, row)) {
            for (Piece piece : line.pieces()) {
                boolean near = Math.abs(piece.column() - first.words.column()) <= 2;
                if (near && piece.hasText() && keyWords.contains(piece.text)) {
                    return Optional.of(piece);
                }
            }
        }
        return Optional.empty();
    }

    private static CellRange range(List<Entry> group, Optional<Piece> heading) {
        List<Piece> pieces = new ArrayList<>();
        heading.ifPresent(pieces::add);
        for (Entry entry : group) {
            pieces.add(entry.words);
            entry.colourCell.ifPresent(pieces::add);
        }
        return new CellRange(
                pieces.stream().mapToInt(Piece::row).min().orElseThrow(),
                pieces.stream().mapToInt(Piece::column).min().orElseThrow(),
                pieces.stream().mapToInt(Piece::row).max().orElseThrow(),
                pieces.stream().mapToInt(Piece::column).max().orElseThrow());
    }
}
