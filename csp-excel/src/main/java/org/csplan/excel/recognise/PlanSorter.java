package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.period.PeriodText;
import org.csplan.core.period.PlanPeriod;

/** Sorts the rows of all grids into plans, one for each period, and their priorities. */
final class PlanSorter {

    private final TitleLines titleLines;
    private final PlanHead head;
    private final PriorityTitles titles;
    private final Map<String, PlanDraft> plans = new LinkedHashMap<>();
    private final Map<PlanDraft, Set<String>> everySheet = new HashMap<>();
    private final boolean severalSheets;

    PlanSorter(Lexicon lexicon, boolean severalSheets) {
        titleLines = lexicon.titles;
        head = lexicon.planHead;
        titles = lexicon.priorityTitles;
        this.severalSheets = severalSheets;
    }

    /** A grid with its rows and the lines above it. */
    record Read(GridTable table, List<HeadLine> above, List<GridEntry> entries) {}

    /** The plans of a workbook, in the order in which their first grids stand. */
    List<PlanDraft> sort(List<Read> grids) {
        List<Optional<PlanPeriod>> periods = periods(grids);
        List<PlanPeriod> distinct = new ArrayList<>();
        for (Optional<PlanPeriod> period : periods) {
            period.filter(found -> distinct.stream().noneMatch(found::sameDays)).ifPresent(distinct::add);
        }
        List<PlanDraft> plansOfGrids = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            Optional<PlanPeriod> period = distinct.size() > 1
                    ? periods.get(i).or(() -> Optional.of(distinct.get(0)))
                    : distinct.stream().findFirst();
            PlanDraft plan = plans.computeIfAbsent(
                    distinct.size() > 1
                            ? period.orElseThrow().start() + "/"
                                    + period.orElseThrow().end()
                            : "",
                    key -> new PlanDraft(distinct.size() > 1 ? period : Optional.empty()));
            plansOfGrids.add(plan);
        }
        for (PlanDraft plan : plans.values()) {
            everySheet.put(
                    plan,
                    onEverySheet(IntStream.range(0, grids.size())
                            .filter(i -> plansOfGrids.get(i) == plan)
                            .mapToObj(grids::get)
                            .toList()));
        }
        PriorityDraft last = null;
        Read before = null;
        for (int i = 0; i < grids.size(); i++) {
            PlanDraft plan = plansOfGrids.get(i);
            Read grid = grids.get(i);
            boolean goesOn =
                    before != null && before.table().sheet() == grid.table().sheet();
            last = add(plan, grid, goesOn ? last : null);
            before = grid;
        }
        return List.copyOf(plans.values());
    }

    /** The period that each grid's own lines or sheet name; a grid further down a sheet has that of the one above. */
    private List<Optional<PlanPeriod>> periods(List<Read> grids) {
        List<Optional<PlanPeriod>> periods = new ArrayList<>();
        Optional<PlanPeriod> current = Optional.empty();
        SheetLines sheet = null;
        for (Read grid : grids) {
            Optional<PlanPeriod> own = grid.above().stream()
                    .filter(head::isAboutPlan)
                    .flatMap(line -> line.period().map(PeriodText::period).stream())
                    .reduce((first, second) -> second);
            if (sheet != grid.table().sheet()) {
                sheet = grid.table().sheet();
                current = PeriodText.range(sheet.name()).map(PeriodText::period);
            }
            current = own.isPresent() ? own : current;
            periods.add(current);
        }
        return periods;
    }

    /** A line that stands above the grids of every sheet of a plan heads the plan, not a priority. */
    private static Set<String> onEverySheet(List<Read> grids) {
        Map<String, Set<SheetLines>> sheets = new HashMap<>();
        Set<SheetLines> all = new HashSet<>();
        for (Read grid : grids) {
            all.add(grid.table().sheet());
            grid.above().forEach(line -> sheets.computeIfAbsent(line.text(), text -> new HashSet<>())
                    .add(line.sheet()));
        }
        return sheets.entrySet().stream()
                .filter(entry -> all.size() > 1
                        && grids.size() == all.size()
                        && entry.getValue().size() == all.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private PriorityDraft add(PlanDraft plan, Read grid, PriorityDraft goingOn) {
        GridTable table = grid.table();
        plan.addTable(table);
        Optional<TableColumn> priorityColumn = table.column(Kind.PRIORITY);
        Optional<HeadLine> title = priorityColumn.isPresent() ? Optional.empty() : title(plan, grid);
        plan.lines().addAll(grid.above());
        boolean sheetNames =
                severalSheets && !titleLines.isPlanTitle(table.sheet().name());
        Set<Piece> inGrid =
                priorityColumn.isPresent() ? Set.of() : titles.titlesAmong(grid.entries(), title, sheetNames);
        PriorityDraft current = null;
        if (title.isPresent() && priorityColumn.isEmpty()) {
            current = titled(plan, title.get(), table);
        } else if (goingOn != null && inGrid.isEmpty() && plan.priorities().contains(goingOn)) {
            current = goingOn;
        }
        Optional<Piece> theme = Optional.empty();
        Piece lastPriority = null;
        int priorityIndex = table.first(Kind.PRIORITY);
        for (GridEntry entry : grid.entries()) {
            if (entry instanceof GridEntry.Heading heading) {
                Piece piece = heading.piece();
                if (inGrid.contains(piece)) {
                    current = plan.priority(titles.withoutContinued(piece.line()), table.sheet(), Optional.of(piece));
                    theme = Optional.empty();
                } else {
                    theme = Optional.of(piece);
                    piece.become(Fate.HEADING);
                }
                continue;
            }
            ActionRow row = ((GridEntry.Action) entry).row();
            Piece own = priorityIndex < 0 ? null : row.firstText(priorityIndex);
            if (own != null && own != lastPriority) {
                lastPriority = own;
                current = plan.priority(lastPriority.line(), table.sheet(), Optional.of(lastPriority));
                theme = Optional.empty();
            }
            if (current == null) {
                current = title.map(line -> titled(plan, line, table))
                        .orElseGet(() ->
                                plan.priority(SheetTitle.of(table.sheet().sheet()), table.sheet(), Optional.empty()));
            }
            row.under(theme);
            current.add(row);
        }
        return current;
    }

    private Optional<HeadLine> title(PlanDraft plan, Read grid) {
        Set<String> shared = everySheet.get(plan);
        List<HeadLine> before = new ArrayList<>(plan.lines());
        grid.above().stream().filter(line -> shared.contains(line.text())).forEach(before::add);
        Optional<HeadLine> above = titles.choose(
                grid.above().stream()
                        .filter(line -> !shared.contains(line.text()))
                        .toList(),
                before);
        return above.filter(line -> titleLines.isPriorityTitle(line.text()))
                .or(() -> titles.inHeader(grid.table()))
                .or(() -> above);
    }

    private PriorityDraft titled(PlanDraft plan, HeadLine line, GridTable table) {
        return plan.priority(titles.withoutContinued(line.text()), table.sheet(), Optional.of(line.piece()));
    }
}
