package org.csplan.core.validation.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.csplan.core.vocabulary.Words;

/** The same action twice under one theme of one priority; told of the second and later ones. */
final class ActionDuplicate implements PriorityRule {

    @Override
    public String name() {
        return "action-duplicate";
    }

    @Override
    public void check(PriorityView priority, Faults faults) {
        Map<List<String>, ActionView> first = new HashMap<>();
        for (ActionView action : priority.actions()) {
            action.facts().description().ifPresent(description -> {
                String theme = action.facts().theme().map(Words::fold).orElse("");
                ActionView before = first.putIfAbsent(List.of(theme, words(description)), action);
                if (before != null) {
                    faults.at(action, "description")
                            .about(description)
                            .with("other", new Named(before))
                            .report();
                }
            });
        }
    }

    private static String words(String description) {
        return Words.fold(description).replaceAll("[^\\p{L}\\p{N}%£]+", " ").strip();
    }
}
