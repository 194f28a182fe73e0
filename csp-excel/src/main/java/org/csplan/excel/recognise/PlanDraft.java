package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.vocabulary.Words;

/** A plan on its way: its priorities by title, and the grids and lines that it was taken from. */
final class PlanDraft {

    private final Optional<PlanPeriod> period;
    private final Map<String, PriorityDraft> byTitle = new HashMap<>();
    private final List<PriorityDraft> priorities = new ArrayList<>();
    private final List<GridTable> tables = new ArrayList<>();
    private final Set<SheetLines> sheets = new LinkedHashSet<>();
    private final List<HeadLine> lines = new ArrayList<>();

    PlanDraft(Optional<PlanPeriod> period) {
        this.period = period;
    }

    /** The period that tells this plan from others in the workbook. */
    Optional<PlanPeriod> period() {
        return period;
    }

    List<PriorityDraft> priorities() {
        return priorities;
    }

    List<GridTable> tables() {
        return tables;
    }

    Set<SheetLines> sheets() {
        return sheets;
    }

    List<HeadLine> lines() {
        return lines;
    }

    void addTable(GridTable table) {
        tables.add(table);
        sheets.add(table.sheet());
    }

    /** The priority of that title; a title that comes again goes on with its priority. */
    PriorityDraft priority(String title, SheetLines sheet, Optional<Piece> piece) {
        String key = Words.fold(title);
        PriorityDraft known = byTitle.get(key);
        if (known != null) {
            piece.ifPresent(again -> again.become(Fate.HEADING));
            return known;
        }
        piece.ifPresent(first -> first.become(Fate.PLAN));
        PriorityDraft added = new PriorityDraft(title, sheet, piece);
        byTitle.put(key, added);
        priorities.add(added);
        return added;
    }
}
