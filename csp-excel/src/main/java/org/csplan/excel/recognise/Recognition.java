package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.recognise.PlanMaker.Made;

/** The understanding of one workbook: its grids, then their rows, then the plans, then the report. */
final class Recognition {

    private final Grid grid;
    private final Lexicon lexicon;
    private final CellTexts texts;
    private final ReaderFindings findings = new ReaderFindings();
    private final List<SheetLines> sheets = new ArrayList<>();
    private final List<GridTable> tables = new ArrayList<>();
    private final List<KeyFinder.Found> keys = new ArrayList<>();

    Recognition(Grid grid, Lexicon lexicon) {
        this.grid = grid;
        this.lexicon = lexicon;
        texts = lexicon.texts.remembering();
        grid.sheets().forEach(sheet -> sheets.add(new SheetLines(sheet)));
    }

    Recognised run() {
        sheets.forEach(sheet -> HiddenContent.tell(sheet, findings));
        findTables();
        List<PlanDraft> drafts = sortIntoPlans();
        List<Made> made = make(drafts);
        ReportMaker report = new ReportMaker(grid, sheets, keys, findings, lexicon.otherTables);
        return new Recognised(
                made.stream().map(Made::plan).toList(),
                report.make(drafts, made, coverSheets()),
                LayoutMaker.of(
                        tables, made.isEmpty() ? Map.of() : made.get(0).plan().statusKey()));
    }

    private void findTables() {
        TableFinder finder = new TableFinder(lexicon, texts);
        Map<SheetLines, List<Header>> headers = new LinkedHashMap<>();
        Optional<Header> last = Optional.empty();
        for (SheetLines sheet : visible()) {
            List<Header> whole = finder.headers(sheet, last);
            for (SheetLines part : SideBySide.parts(sheet, whole, finder, last)) {
                List<Header> found = part == sheet ? whole : finder.headers(part, last);
                headers.put(part, found);
                last = found.isEmpty() ? last : Optional.of(found.get(found.size() - 1));
            }
        }
        KeyFinder keyFinder = new KeyFinder(lexicon, findings);
        headers.forEach((sheet, found) -> {
            // The key is looked for outside the rows of actions, and its own rows are then no rows of actions.
            List<GridTable> withKeys = finder.tables(sheet, found);
            ActionCells actions = new ActionCells(withKeys, lexicon.statusWords);
            List<KeyFinder.Found> here = keyFinder.find(sheet, actions);
            keys.addAll(here);
            tables.addAll(here.isEmpty() ? withKeys : finder.tables(sheet, found));
        });
        tables.forEach(this::tellHeadings);
    }

    private void tellHeadings(GridTable table) {
        table.header().cells().forEach(cell -> cell.pieces().forEach(piece -> piece.become(Fate.HEADING)));
        if (table.header().inherited()) {
            findings.headingInherited(table.sheet(), table.header());
        }
        for (TableColumn column : table.columns()) {
            if (column.is(Kind.OTHER) && !column.isByLayout()) {
                findings.headingUnknown(table.sheet(), column, nearest(column));
            }
        }
    }

    private String nearest(TableColumn column) {
        HeadingMatch match = lexicon.headings.likely(column.heading());
        return column.because().equals("heading is not known") && match.isKnown()
                ? "; the nearest field is "
                        + Field.of(match.candidates().get(0).kind()).id()
                : "";
    }

    private List<SheetLines> visible() {
        return sheets.stream().filter(sheet -> !sheet.sheet().isHidden()).toList();
    }

    private List<PlanDraft> sortIntoPlans() {
        List<PlanSorter.Read> read = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            List<HeadLine> above =
                    lexicon.headLines.of(tables.get(i).sheet(), tables.get(i).above());
            if (tables.size() == 1) {
                tables.set(i, new GroupingColumn(lexicon).asPriorities(tables.get(i), above));
            }
            GridTable table = tables.get(i);
            read.add(new PlanSorter.Read(table, above, new RowReader(table, lexicon, texts, findings).read()));
        }
        boolean severalSheets =
                tables.stream().map(table -> table.sheet().whole()).distinct().count() > 1;
        return new PlanSorter(lexicon, severalSheets).sort(read);
    }

    private List<Made> make(List<PlanDraft> drafts) {
        List<HeadLine> cover = new ArrayList<>();
        if (!drafts.isEmpty()) {
            coverSheets().forEach(sheet -> cover.addAll(lexicon.headLines.of(sheet, sheet.lines())));
        }
        PlanNames names = new PlanNames(grid, lexicon, cover, drafts);
        StatusReader statuses = new StatusReader(lexicon.statusWords, key());
        List<Made> made = new ArrayList<>();
        for (PlanDraft draft : drafts) {
            AgencyNames agencies = new AgencyNames(lexicon);
            made.add(new PlanMaker(names, agencies, statuses, findings).make(draft));
        }
        return made;
    }

    /** The file's own key, and over it the caller's. */
    private StatusKey key() {
        StatusKey key = new StatusKey(Map.of());
        for (KeyFinder.Found found : keys) {
            key = key.with(found.meanings());
        }
        return key.with(lexicon.layout.map(GridLayout::statusKey).orElse(Map.of()));
    }

    /** The sheets before the first grid: covers and introductions. */
    private List<SheetLines> coverSheets() {
        Set<SheetLines> withTables = new HashSet<>();
        tables.forEach(table -> withTables.add(table.sheet().whole()));
        return visible().stream()
                .takeWhile(sheet -> !withTables.contains(sheet))
                .toList();
    }
}
