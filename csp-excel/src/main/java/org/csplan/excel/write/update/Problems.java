package org.csplan.excel.write.update;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.core.vocabulary.Words;
import org.csplan.excel.write.patch.UpdateRefusedException;

/** Why a plan can't be written into a workbook; all reasons are collected before it is refused. */
final class Problems {

    private static final int MOST_TOLD = 3;
    private static final int LONGEST_QUOTE = 50;

    private final Set<String> reasons = new LinkedHashSet<>();

    void add(String reason) {
        reasons.add(reason);
    }

    /** A priority needs a grid of its own, and how that should look is for the partner to say. */
    void addNewPriorities(ActionPlan now, PlanPairs pairs) {
        List<Integer> added = pairs.added();
        if (!added.isEmpty() && added.size() == now.priorities().size()) {
            add("none of the plan's priorities is in it, so it is not the workbook that the plan came from");
            return;
        }
        added.forEach(place -> add("the priority "
                + quoted(now.priorities().get(place).title())
                + " is not in the workbook; add it there, with its grid and one action, first"));
    }

    /** Two priorities of one title are read as one, unless they are told apart otherwise already. */
    void addRepeatedTitles(ActionPlan old, ActionPlan now) {
        Map<String, Long> before = titles(old);
        Map<String, Long> after = titles(now);
        for (Priority priority : now.priorities()) {
            String title = Words.fold(priority.title());
            if (after.get(title) > Math.max(1, before.getOrDefault(title, 0L))) {
                add("the plan has more than one priority " + quoted(priority.title())
                        + ", and they would be read as one; give them different titles");
            }
        }
    }

    private static Map<String, Long> titles(ActionPlan plan) {
        return plan.priorities().stream()
                .collect(Collectors.groupingBy(priority -> Words.fold(priority.title()), Collectors.counting()));
    }

    /**
     * Refuses the update if there is a reason to.
     *
     * @throws UpdateRefusedException with the first reasons, and how many more there are
     */
    void refuse() {
        if (reasons.isEmpty()) {
            return;
        }
        throw new UpdateRefusedException(told(List.copyOf(reasons)));
    }

    static String told(List<String> reasons) {
        String first = String.join("; ", reasons.subList(0, Math.min(MOST_TOLD, reasons.size())));
        int more = reasons.size() - MOST_TOLD;
        return more > 0 ? first + "; and " + more + " more like this" : first;
    }

    /** Words as a sentence of their own. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** An action as a person would call it. */
    static String called(Action action) {
        return action.reference()
                .map(reference -> "action " + reference)
                .or(() -> action.description().map(words -> "action " + quoted(words)))
                .orElse("an action without words");
    }

    static String quoted(String text) {
        String line = text.replace('\n', ' ');
        boolean fits = line.length() <= LONGEST_QUOTE;
        int end = fits ? line.length() : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_QUOTE - 3));
        return "'" + line.substring(0, end) + (fits ? "" : "...") + "'";
    }
}
