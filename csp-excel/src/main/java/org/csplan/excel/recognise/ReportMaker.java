package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.layout.ImportReport.Column;
import org.csplan.core.layout.ImportReport.Table;
import org.csplan.core.layout.TableKind;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.recognise.PlanMaker.Made;

/** Reports how a workbook was understood, with every table listed and every cell accounted for. */
final class ReportMaker {

    private record Listed(CellRange range, Table table) {}

    private final Grid grid;
    private final List<SheetLines> sheets;
    private final List<KeyFinder.Found> keys;
    private final ReaderFindings findings;
    private final OtherTables otherTables;
    private final CellAccount account = new CellAccount();
    private final Map<SheetLines, List<Listed>> listed = new LinkedHashMap<>();

    ReportMaker(
            Grid grid,
            List<SheetLines> sheets,
            List<KeyFinder.Found> keys,
            ReaderFindings findings,
            OtherTables otherTables) {
        this.grid = grid;
        this.sheets = sheets;
        this.keys = keys;
        this.findings = findings;
        this.otherTables = otherTables;
        sheets.forEach(sheet -> listed.put(sheet, new ArrayList<>()));
    }

    ImportReport make(List<PlanDraft> drafts, List<Made> made, List<SheetLines> covers) {
        repeatedLines(drafts);
        for (int plan = 0; plan < drafts.size(); plan++) {
            listActions(plan, drafts.get(plan), made.get(plan));
        }
        for (KeyFinder.Found key : keys) {
            list(key.sheet(), key.range(), TableKind.KEY);
        }
        for (SheetLines sheet : sheets) {
            if (sheet.sheet().isHidden()) {
                account.addHidden(sheet);
            } else {
                listOthers(sheet, covers.contains(sheet));
            }
        }
        List<Finding> all = new ArrayList<>(grid.findings());
        all.addAll(findings.all());
        List<Map<String, Location>> sources = new ArrayList<>();
        made.forEach(one -> sources.add(one.sources()));
        return new ImportReport(
                grid.fileName(),
                made.stream().map(one -> label(one.plan())).toList(),
                tables(),
                account.count(),
                account.ignored(),
                sources,
                all);
    }

    private static String label(ActionPlan plan) {
        return plan.period().map(PlanPeriod::label).orElse(plan.title());
    }

    private List<Table> tables() {
        List<Table> all = new ArrayList<>();
        for (List<Listed> here : listed.values()) {
            here.stream().sorted(ReportMaker::inOrder).forEach(one -> all.add(one.table()));
        }
        return all;
    }

    private static int inOrder(Listed one, Listed other) {
        int byRow = Integer.compare(one.range().firstRow(), other.range().firstRow());
        return byRow != 0
                ? byRow
                : Integer.compare(one.range().firstColumn(), other.range().firstColumn());
    }

    /** A line that stands again on a further sheet gave structure but no text. */
    private static void repeatedLines(List<PlanDraft> drafts) {
        Set<String> used = new HashSet<>();
        for (PlanDraft draft : drafts) {
            for (HeadLine line : draft.lines()) {
                if (line.piece().fate() == Fate.PLAN) {
                    used.add(line.piece().text);
                }
            }
        }
        for (PlanDraft draft : drafts) {
            for (HeadLine line : draft.lines()) {
                if (line.piece().isFree() && used.contains(line.piece().text)) {
                    line.piece().become(Fate.HEADING);
                }
            }
        }
    }

    private void listActions(int plan, PlanDraft draft, Made made) {
        Map<GridTable, Integer> priorities = new HashMap<>();
        for (int i = 0; i < draft.priorities().size(); i++) {
            for (GridTable table : draft.priorities().get(i).tables()) {
                priorities.putIfAbsent(table, i);
            }
        }
        for (GridTable table : draft.tables()) {
            Table described = actions(
                    table,
                    plan,
                    priorities.get(table),
                    made.outcomes().kinds(table),
                    made.plan().period());
            listed.get(table.sheet().whole()).add(new Listed(table.range(), described));
        }
    }

    private static Table actions(
            GridTable table, int plan, Integer priority, List<Kind> kinds, Optional<PlanPeriod> period) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            TableColumn column = table.columns().get(i);
            Field field = column.is(kinds.get(i)) ? QuarterKey.fieldOf(column, period) : Field.of(kinds.get(i));
            columns.add(new Column(
                    CellName.ofColumn(column.column()),
                    Optional.of(column.heading()).filter(heading -> !heading.isEmpty()),
                    field,
                    column.confidence(),
                    column.because()));
        }
        long known = columns.stream()
                .filter(column -> column.field().kind() != Kind.OTHER)
                .count();
        return new Table(
                table.sheet().name(),
                table.range().toString(),
                TableKind.ACTIONS,
                Optional.of(plan),
                Optional.ofNullable(priority),
                Optional.of(table.confidence()),
                Optional.of(known + " of " + columns.size() + " columns are fields of an action"),
                columns);
    }

    private void listOthers(SheetLines sheet, boolean cover) {
        List<OtherTables.Other> others = otherTables.sort(sheet, cover || otherTables.isCoverName(sheet.name()));
        for (OtherTables.Other other : others) {
            if (other.kind().isPresent()) {
                list(sheet, other.range(), other.kind().get());
                findings.tableIgnored(
                        sheet.name(),
                        other.range().toString(),
                        other.kind().get().id(),
                        other.why());
            }
        }
        account.add(sheet, others);
    }

    private void list(SheetLines sheet, CellRange range, TableKind kind) {
        Table table = new Table(
                sheet.name(),
                range.toString(),
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        listed.get(sheet.whole()).add(new Listed(range, table));
    }
}
