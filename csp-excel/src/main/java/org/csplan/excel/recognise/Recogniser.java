package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.layout.ImportReport.Column;
import org.csplan.core.layout.ImportReport.Table;
import org.csplan.core.layout.TableKind;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Progress;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.recognise.PlanMaker.Made;

/** Understands grids. Immutable and safe to share between threads. */
public final class Recogniser {

    private final Vocabulary vocabulary;
    private final Optional<GridLayout> layout;
    private final Headings headings;

    private Recogniser(Vocabulary vocabulary, Optional<GridLayout> layout) {
        this.vocabulary = vocabulary;
        this.layout = layout;
        headings = new Headings(withHeadings(vocabulary, layout));
    }

    /** A layout's headings are words for its fields, so that a header is found by them, too. */
    private static Vocabulary withHeadings(Vocabulary vocabulary, Optional<GridLayout> layout) {
        return LayoutVocabulary.of(vocabulary, layout);
    }

    /** A recogniser with the usual vocabulary. */
    public static Recogniser create() {
        return new Recogniser(Vocabulary.standard(), Optional.empty());
    }

    /** This recogniser with a layout whose word is taken before its own judgement. */
    public Recogniser withLayout(GridLayout newLayout) {
        return new Recogniser(vocabulary, Optional.of(newLayout));
    }

    /** This recogniser with other words. */
    public Recogniser withVocabulary(Vocabulary newVocabulary) {
        return new Recogniser(Objects.requireNonNull(newVocabulary), layout);
    }

    /** Understands a workbook. */
    public Recognised recognise(Grid grid) {
        return new Run(grid).recognise();
    }

    /** The understanding of one workbook. */
    private final class Run {

        private final Grid grid;
        private final ReaderFindings findings = new ReaderFindings();
        private final CellTexts texts = new CellTexts(vocabulary);
        private final TitleLines titleLines = new TitleLines(vocabulary);
        private final HeadLines headLines = new HeadLines(vocabulary);
        private final PlanHead head = new PlanHead(vocabulary, titleLines);
        private final StatusWords statusWords =
                new StatusWords(vocabulary, layout.map(GridLayout::statusWords).orElse(Map.of()));
        private final OtherTables otherTables = new OtherTables(vocabulary, texts, titleLines);
        private final List<SheetLines> sheets = new ArrayList<>();
        private final List<GridTable> tables = new ArrayList<>();
        private final List<KeyFinder.Found> keys = new ArrayList<>();

        Run(Grid grid) {
            this.grid = grid;
            grid.sheets().forEach(sheet -> sheets.add(new SheetLines(sheet)));
        }

        Recognised recognise() {
            sheets.forEach(sheet -> HiddenContent.tell(sheet, findings));
            findTables();
            List<PlanSorter.Read> read = readRows();
            PriorityTitles titles = new PriorityTitles(vocabulary, titleLines, head);
            boolean severalSheets =
                    tables.stream().map(GridTable::sheet).distinct().count() > 1;
            List<PlanDraft> drafts = new PlanSorter(titleLines, head, titles, severalSheets).sort(read);
            List<Made> made = make(drafts);
            return report(drafts, made);
        }

        private void findTables() {
            TableFinder finder = new TableFinder(
                    new HeaderFinder(headings, vocabulary), new ColumnChooser(texts, layout), titleLines, texts);
            Map<SheetLines, List<Header>> headers = new LinkedHashMap<>();
            Optional<Header> last = Optional.empty();
            for (SheetLines sheet : visible()) {
                List<Header> found = finder.headers(sheet, last);
                headers.put(sheet, found);
                last = found.isEmpty() ? last : Optional.of(found.get(found.size() - 1));
            }
            KeyFinder keyFinder = new KeyFinder(statusWords, vocabulary, findings);
            headers.forEach((sheet, found) -> {
                List<GridTable> rough = finder.tables(sheet, found);
                keys.addAll(keyFinder.find(sheet, piece -> isInAction(rough, piece)));
                tables.addAll(finder.tables(sheet, found));
            });
            for (GridTable table : tables) {
                table.header().cells().forEach(cell -> cell.pieces().forEach(piece -> piece.become(Fate.HEADING)));
                if (table.header().inherited()) {
                    findings.headingInherited(table.sheet(), table.header());
                }
                table.columns().stream()
                        .filter(column ->
                                column.is(Kind.OTHER) && !column.because().equals("layout"))
                        .forEach(column -> findings.headingUnknown(table.sheet(), column, nearest(column)));
            }
        }

        private String nearest(TableColumn column) {
            HeadingMatch match = headings.likely(column.heading());
            return column.because().equals("heading is not known") && match.isKnown()
                    ? "; the nearest field is "
                            + org.csplan.core.layout.Field.of(
                                            match.candidates().get(0).kind())
                                    .id()
                    : "";
        }

        /** Whether a cell is in a row that has an action, where a colour is data and no key. */
        private boolean isInAction(List<GridTable> found, Piece piece) {
            for (GridTable table : found) {
                boolean within = piece.column() >= table.firstColumn() && piece.column() <= table.lastColumn();
                if (within && isHeaderRow(table, piece.row())) {
                    return true;
                }
                int description = table.column(Kind.DESCRIPTION).orElseThrow().column();
                if (within && table.range().contains(piece.row(), piece.column())) {
                    Optional<Piece> described = table.body().stream()
                            .filter(line -> line.row() == piece.row())
                            .findFirst()
                            .flatMap(line -> line.at(description))
                            .filter(Piece::hasText);
                    if (described.isPresent()
                                    && statusWords.allIn(described.get().text).isEmpty()
                            || described.isPresent() && CellTexts.wordCount(described.get().text) > 12) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isHeaderRow(GridTable table, int row) {
            return row >= table.sheet().line(table.header().firstLine()).row()
                    && row <= table.sheet().line(table.header().lastLine()).row();
        }

        private List<SheetLines> visible() {
            return sheets.stream().filter(sheet -> !sheet.sheet().isHidden()).toList();
        }

        private List<PlanSorter.Read> readRows() {
            List<PlanSorter.Read> read = new ArrayList<>();
            for (GridTable table : tables) {
                List<HeadLine> above = headLines.of(table.sheet(), table.above());
                List<GridEntry> entries = new RowReader(table, texts, titleLines, findings).read();
                read.add(new PlanSorter.Read(table, above, entries));
            }
            return read;
        }

        private List<Made> make(List<PlanDraft> drafts) {
            if (drafts.isEmpty()) {
                return List.of();
            }
            List<HeadLine> cover = new ArrayList<>();
            coverSheets().forEach(sheet -> cover.addAll(headLines.of(sheet, sheet.lines())));
            PlanNames names = new PlanNames(grid, head, cover, vocabulary, drafts.size() == 1);
            StatusKey key = new StatusKey(Map.of());
            for (KeyFinder.Found found : keys) {
                key = key.with(found.meanings());
            }
            key = key.with(layout.map(GridLayout::statusKey).orElse(Map.of()));
            List<Made> made = new ArrayList<>();
            for (PlanDraft draft : drafts) {
                AgencyNames agencies = new AgencyNames(
                        vocabulary, layout.map(GridLayout::agencySeparators).orElse(List.of()));
                StatusReader statuses = new StatusReader(statusWords, key);
                made.add(new PlanMaker(names, agencies, statuses, findings).make(draft));
            }
            return made;
        }

        /** The sheets before the first grid: covers and introductions. */
        private List<SheetLines> coverSheets() {
            Set<SheetLines> withTables = new HashSet<>();
            tables.forEach(table -> withTables.add(table.sheet()));
            return visible().stream()
                    .takeWhile(sheet -> !withTables.contains(sheet))
                    .toList();
        }

        private Recognised report(List<PlanDraft> drafts, List<Made> made) {
            List<Table> listed = new ArrayList<>();
            CellAccount account = new CellAccount();
            List<SheetLines> covers = coverSheets();
            for (SheetLines sheet : sheets) {
                if (sheet.sheet().isHidden()) {
                    account.addHidden(sheet);
                    continue;
                }
                repeatedLines(sheet, drafts);
                List<Table> here = new ArrayList<>();
                List<OtherTables.Other> others =
                        otherTables.sort(sheet, covers.contains(sheet) || otherTables.isCoverName(sheet.name()));
                for (OtherTables.Other other : others) {
                    here.add(plain(sheet, other.range(), other.kind()));
                    findings.tableIgnored(
                            sheet.name(), other.range().toString(), other.kind().id(), other.why());
                }
                keys.stream()
                        .filter(found -> found.sheet() == sheet)
                        .forEach(found -> here.add(plain(sheet, found.range(), TableKind.KEY)));
                actionTables(sheet, drafts, made, here);
                here.sort(Comparator.comparingInt(table -> firstRow(table.range())));
                listed.addAll(here);
                account.add(sheet, others.stream().map(OtherTables.Other::range).toList());
            }
            List<Finding> all = new ArrayList<>(grid.findings());
            all.addAll(findings.all());
            List<ActionPlan> plans = made.stream().map(Made::plan).toList();
            List<Map<String, Location>> sources = new ArrayList<>();
            made.forEach(one -> sources.add(one.sources()));
            ImportReport report = new ImportReport(
                    grid.fileName(),
                    plans.stream()
                            .map(plan -> plan.period().map(PlanPeriod::label).orElse(plan.title()))
                            .toList(),
                    listed,
                    account.count(),
                    account.ignored(),
                    sources,
                    all);
            Map<String, Progress> key =
                    plans.isEmpty() ? Map.of() : plans.get(0).statusKey();
            return new Recognised(plans, report, LayoutMaker.of(tables, key));
        }

        /** A line that stands again on a further sheet gave structure but no text. */
        private void repeatedLines(SheetLines sheet, List<PlanDraft> drafts) {
            Set<String> used = new HashSet<>();
            for (SheetLines other : sheets) {
                other.lines().stream()
                        .flatMap(line -> line.pieces().stream())
                        .filter(piece -> piece.fate() == Fate.PLAN && piece.text.length() < 200)
                        .filter(piece -> drafts.stream()
                                .flatMap(draft -> draft.lines().stream())
                                .anyMatch(line -> line.piece() == piece))
                        .forEach(piece -> used.add(piece.text));
            }
            drafts.stream()
                    .flatMap(draft -> draft.lines().stream())
                    .filter(line -> line.sheet() == sheet && line.piece().isFree() && used.contains(line.piece().text))
                    .forEach(line -> line.piece().become(Fate.HEADING));
        }

        private void actionTables(SheetLines sheet, List<PlanDraft> drafts, List<Made> made, List<Table> here) {
            for (int plan = 0; plan < drafts.size(); plan++) {
                PlanDraft draft = drafts.get(plan);
                Map<GridTable, Integer> priorities = new HashMap<>();
                for (int i = 0; i < draft.priorities().size(); i++) {
                    for (ActionRow row : draft.priorities().get(i).rows()) {
                        priorities.putIfAbsent(row.table(), i);
                    }
                }
                for (GridTable table : draft.tables()) {
                    if (table.sheet() == sheet) {
                        here.add(actions(
                                table,
                                plan,
                                priorities.get(table),
                                made.get(plan).outcomes()));
                    }
                }
            }
        }

        private Table actions(GridTable table, int plan, Integer priority, OutcomeColumns outcomes) {
            List<Column> columns = table.columns().stream()
                    .map(column -> new Column(
                            CellName.ofColumn(column.column()),
                            Optional.of(column.heading()).filter(heading -> !heading.isEmpty()),
                            field(table, column, outcomes),
                            column.confidence(),
                            column.because()))
                    .toList();
            return new Table(
                    table.sheet().name(),
                    table.range().toString(),
                    TableKind.ACTIONS,
                    Optional.of(plan),
                    Optional.ofNullable(priority),
                    Optional.of(table.confidence()),
                    Optional.empty(),
                    columns);
        }

        private static org.csplan.core.layout.Field field(
                GridTable table, TableColumn column, OutcomeColumns outcomes) {
            Kind kind = outcomes.kindOf(table, column);
            return column.is(kind) ? column.field() : org.csplan.core.layout.Field.of(kind);
        }

        private static Table plain(SheetLines sheet, CellRange range, TableKind kind) {
            return new Table(
                    sheet.name(),
                    range.toString(),
                    kind,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }

        private static int firstRow(String range) {
            return Integer.parseInt(range.replaceFirst("^[A-Z]+", "").replaceFirst(":.*$", ""));
        }
    }
}
