package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;

/** Makes a plan of a draft: head, priorities, outcomes, themes and actions, each with its cell. */
final class PlanMaker {

    private final PlanNames names;
    private final AgencyNames agencies;
    private final StatusReader statuses;
    private final ReaderFindings findings;

    PlanMaker(PlanNames names, AgencyNames agencies, StatusReader statuses, ReaderFindings findings) {
        this.names = names;
        this.agencies = agencies;
        this.statuses = statuses;
        this.findings = findings;
    }

    /** A plan and where its values came from. */
    record Made(ActionPlan plan, PlanSources sources, OutcomeColumns outcomes) {}

    Made make(PlanDraft draft) {
        PlanSources sources = new PlanSources();
        PlanNames.Named head = names.of(draft, sources);
        OutcomeColumns outcomes = new OutcomeColumns(draft.priorities());
        learnAgencies(draft);
        ActionMaker actions = new ActionMaker(outcomes, agencies, statuses, head.period(), sources, findings);
        List<Priority> priorities = new ArrayList<>();
        Map<GridTable, Boolean> splits = new HashMap<>();
        for (PriorityDraft priority : draft.priorities()) {
            priorities.add(priority(priority, outcomes, actions, sources, splits));
        }
        ActionPlan plan = ActionPlan.builder()
                .title(head.title())
                .partnership(head.partnership())
                .period(head.period())
                .draft(head.draft())
                .putAllStatusKey(statuses.key().own())
                .addAllPriorities(priorities)
                .build();
        return new Made(plan, sources, outcomes);
    }

    private void learnAgencies(PlanDraft draft) {
        for (PriorityDraft priority : draft.priorities()) {
            for (ActionRow row : priority.rows()) {
                learnAgencies(row, row.table().first(Kind.LEAD_AGENCIES));
                learnAgencies(row, row.table().first(Kind.SUPPORTING_PARTNERS));
            }
        }
    }

    private void learnAgencies(ActionRow row, int column) {
        for (int i = 0; column >= 0 && i < row.count(column); i++) {
            agencies.learn(row.piece(column, i).text);
        }
    }

    private Priority priority(
            PriorityDraft draft,
            OutcomeColumns outcomes,
            ActionMaker actions,
            PlanSources sources,
            Map<GridTable, Boolean> splits) {
        sources.beginPriority(draft.sheet().name());
        draft.titlePiece().ifPresent(piece -> sources.put("/title", piece));
        List<String> paragraphs = new ArrayList<>();
        Set<Piece> seen = new HashSet<>();
        GridTable table = null;
        int column = -1;
        for (ActionRow row : draft.rows()) {
            if (row.table() != table) {
                table = row.table();
                column = outcomes.kinds(table).indexOf(Kind.OUTCOMES);
            }
            for (int i = 0; column >= 0 && i < row.count(column); i++) {
                Piece piece = row.piece(column, i);
                if (seen.add(piece)) {
                    piece.text
                            .lines()
                            .map(String::strip)
                            .filter(text -> !text.isEmpty())
                            .forEach(paragraphs::add);
                    sources.put("/outcomes", piece);
                    piece.become(Fate.PLAN);
                }
            }
        }
        ThemeColumn themes = new ThemeColumn(outcomes, draft.rows());
        List<Action> made = draft.makeActions(row -> {
            sources.beginAction(row.table().sheet().name());
            boolean split = splits.computeIfAbsent(row.table(), PlanMaker::hasReferencesInside);
            return actions.make(row, themes.of(row), split);
        });
        return Priority.builder()
                .title(draft.title())
                .addAllOutcomes(paragraphs)
                .addAllActions(made)
                .build();
    }

    private static boolean hasReferencesInside(GridTable table) {
        if (table.column(Kind.REFERENCE).isPresent()) {
            return false;
        }
        int column = table.descriptionColumn();
        List<String> descriptions = table.body().stream()
                .filter(line -> line.texts().size() > 1)
                .flatMap(line -> line.at(column).stream())
                .filter(Piece::hasText)
                .map(piece -> piece.text)
                .limit(400)
                .toList();
        return InlineReference.isHabit(descriptions);
    }
}
