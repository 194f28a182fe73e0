package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.period.PeriodText;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.PlanText;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridSheet;
import org.csplan.excel.recognise.PlanHead.Timed;

/** Names a plan: title, partnership, period and draft mark, from its own lines, the cover, and what else says it. */
final class PlanNames {

    private final Grid grid;
    private final PlanHead head;
    private final List<HeadLine> cover;
    private final TitleLines titles;
    private final boolean only;
    private final List<HeadLine> everyLine = new ArrayList<>();

    /**
     * Names plans of one workbook.
     *
     * @param cover the lines of sheets before the first grid
     * @param drafts all plans of the workbook; where there is only one, what the file says of itself is about it
     */
    PlanNames(Grid grid, Lexicon lexicon, List<HeadLine> cover, List<PlanDraft> drafts) {
        this.grid = grid;
        this.head = lexicon.planHead;
        this.cover = cover;
        only = drafts.size() == 1;
        drafts.forEach(draft -> everyLine.addAll(draft.lines()));
        titles = lexicon.titles;
    }

    /** What a plan is called. */
    record Named(String title, Optional<String> partnership, Optional<PlanPeriod> period, boolean draft) {}

    Named of(PlanDraft draft, PlanSources sources) {
        List<HeadLine> lines = new ArrayList<>(cover);
        lines.addAll(draft.lines());
        Optional<HeadLine> title = title(draft, lines);
        Optional<PlanHead.Named> partnership = head.partnership(lines).or(() -> head.partnership(everyLine));
        Optional<Timed> timed = period(draft, title, lines);
        HeadLine first = title.or(() -> partnership.map(PlanHead.Named::line))
                .orElseGet(() -> lines.isEmpty() ? null : lines.get(0));
        String firstSheet = first == null
                ? draft.tables().get(0).sheet().name()
                : first.sheet().name();
        sources.beginPlan(title.map(line -> line.sheet().name()).orElse(firstSheet));
        title.ifPresent(line -> keep(sources, "/title", line));
        partnership.ifPresent(found -> {
            sources.beginPlan(found.line().sheet().name());
            keep(sources, "/partnership", found.line());
        });
        timed.ifPresent(found -> {
            sources.beginPlan(found.line().sheet().name());
            keep(sources, "/period", found.line());
        });
        Optional<PlanPeriod> period = timed.map(Timed::period)
                .or(draft::period)
                .or(() -> fromHeadings(draft))
                .or(() -> fromSheets(draft))
                .or(() -> fromFile());
        return new Named(
                title.map(HeadLine::text).orElseGet(() -> sheetOrFile(draft)),
                partnership.map(PlanHead.Named::name).or(this::partnershipFromFile),
                period,
                isDraft(draft, lines));
    }

    private static void keep(PlanSources sources, String name, HeadLine line) {
        sources.put(name, line.piece());
        line.piece().become(Fate.PLAN);
    }

    /** Where the workbook holds several plans, a line that names another period is another plan's. */
    private Optional<HeadLine> title(PlanDraft draft, List<HeadLine> lines) {
        if (draft.period().isEmpty()) {
            return head.title(lines).or(() -> setOffLine(draft));
        }
        List<HeadLine> own = lines.stream()
                .filter(line -> line.period()
                        .map(found -> found.period().sameDays(draft.period().get()))
                        .orElse(draft.lines().contains(line)))
                .toList();
        return head.title(own);
    }

    /** Where no line says that it is a plan: the first line that is set off and is no priority's title. */
    private Optional<HeadLine> setOffLine(PlanDraft draft) {
        return draft.lines().stream()
                .filter(line -> line.piece().isFree() && line.label().isEmpty() && head.maySayTitle(line))
                .filter(line -> line.piece().look().bold())
                .findFirst();
    }

    private Optional<Timed> period(PlanDraft draft, Optional<HeadLine> title, List<HeadLine> lines) {
        if (draft.period().isEmpty()) {
            return head.period(title, lines);
        }
        return lines.stream()
                .flatMap(line -> line
                        .period()
                        .filter(found -> found.period().sameDays(draft.period().get()))
                        .map(found -> new Timed(line, found.period()))
                        .stream())
                .findFirst();
    }

    /** The year over targets, quarters and updates; never that of a baseline. */
    private static Optional<PlanPeriod> fromHeadings(PlanDraft draft) {
        return draft.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.is(Kind.TARGET) || column.is(Kind.QUARTER) || column.is(Kind.UPDATE))
                .flatMap(column -> column.period().stream())
                .filter(period -> PeriodText.range(period.label()).isPresent())
                .findFirst();
    }

    private static Optional<PlanPeriod> fromSheets(PlanDraft draft) {
        return draft.sheets().stream()
                .flatMap(sheet -> PeriodText.range(sheet.name()).map(PeriodText::period).stream())
                .findFirst();
    }

    private Optional<PlanPeriod> fromFile() {
        if (!only) {
            return Optional.empty();
        }
        return said().stream()
                .flatMap(text -> PeriodText.range(text).map(PeriodText::period).stream())
                .findFirst();
    }

    private Optional<String> partnershipFromFile() {
        return said().stream()
                .flatMap(text -> head.partnershipIn(text).stream())
                .findFirst();
    }

    /** What printed headers and footers, the properties of the file and its name say. */
    private List<String> said() {
        List<String> said = new ArrayList<>();
        grid.sheets().stream().filter(sheet -> !sheet.isHidden()).forEach(sheet -> said.addAll(sheet.printedTexts()));
        grid.title().ifPresent(said::add);
        said.add(fileName());
        return said;
    }

    private String fileName() {
        return grid.fileName().replaceFirst("\\.[A-Za-z]{3,4}$", "");
    }

    private String sheetOrFile(PlanDraft draft) {
        GridSheet own = draft.tables().get(0).sheet().sheet();
        GridSheet named = only
                ? grid.sheets().stream()
                        .filter(candidate -> !candidate.isHidden())
                        .findFirst()
                        .orElse(own)
                : own;
        String sheet = SheetTitle.of(named);
        boolean says = !titles.saysNothing(sheet);
        String file = PlanText.tidy(fileName());
        return says || file.isEmpty() ? sheet : file;
    }

    private boolean isDraft(PlanDraft draft, List<HeadLine> lines) {
        return lines.stream().anyMatch(line -> PlanHead.saysDraft(line.text()))
                || draft.sheets().stream().anyMatch(sheet -> PlanHead.saysDraft(sheet.name()))
                || draft.sheets().stream()
                        .flatMap(sheet -> sheet.sheet().printedTexts().stream())
                        .anyMatch(PlanHead::saysDraft);
    }
}
