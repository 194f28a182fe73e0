package org.csplan.excel.write.update;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.plan.Action;

/** Which theme of a priority is which theme of its later state: those of one name, and those that share most actions. */
final class ThemePairs {

    private final Map<String, String> renamed;
    private final boolean any;

    private ThemePairs(Map<String, String> renamed, boolean any) {
        this.renamed = renamed;
        this.any = any;
    }

    /** Lets an action of any theme be any other. */
    static ThemePairs any() {
        return new ThemePairs(Map.of(), true);
    }

    static ThemePairs of(List<Action> old, List<Action> now) {
        Set<String> before = themes(old);
        Set<String> after = themes(now);
        Map<String, String> renamed = new HashMap<>();
        for (String theme : before) {
            if (after.contains(theme)) {
                renamed.put(theme, theme);
            }
        }
        if (renamed.size() < before.size() && renamed.size() < after.size()) {
            Set<String> appeared = new LinkedHashSet<>(after);
            appeared.removeAll(before);
            Map<String, Map<String, Integer>> shared = shared(old, now, renamed.keySet(), appeared);
            shared.forEach((theme, counts) -> appeared.stream()
                    .filter(candidate -> counts.getOrDefault(candidate, 0) > 0)
                    .reduce((best, candidate) -> counts.get(candidate) > counts.get(best) ? candidate : best)
                    .ifPresent(best -> {
                        renamed.put(theme, best);
                        appeared.remove(best);
                    }));
        }
        return new ThemePairs(renamed, false);
    }

    /** For each theme that is gone, how many of its actions stand under each theme that has appeared. */
    private static Map<String, Map<String, Integer>> shared(
            List<Action> old, List<Action> now, Set<String> stayed, Set<String> appeared) {
        Map<String, Set<String>> byDescription = new HashMap<>();
        Map<String, Set<String>> byReference = new HashMap<>();
        for (Action action : now) {
            String theme = theme(action);
            if (appeared.contains(theme)) {
                note(byDescription, action.description(), theme);
                note(byReference, action.reference(), theme);
            }
        }
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (Action action : old) {
            if (!stayed.contains(theme(action))) {
                Map<String, Integer> ofTheme = counts.computeIfAbsent(theme(action), theme -> new HashMap<>());
                Set<String> themes = new HashSet<>(look(byDescription, action.description()));
                themes.addAll(look(byReference, action.reference()));
                themes.forEach(theme -> ofTheme.merge(theme, 1, Integer::sum));
            }
        }
        return counts;
    }

    private static void note(Map<String, Set<String>> themes, Optional<String> text, String theme) {
        text.ifPresent(words -> themes.computeIfAbsent(Likeness.folded(text), key -> new HashSet<>())
                .add(theme));
    }

    private static Set<String> look(Map<String, Set<String>> themes, Optional<String> text) {
        return text.isEmpty() ? Set.of() : themes.getOrDefault(Likeness.folded(text), Set.of());
    }

    /** The group of an old theme; none if the later state no longer has it. */
    Optional<String> groupOfOld(String theme) {
        return any ? Optional.of("") : Optional.ofNullable(renamed.get(theme));
    }

    /** The group of a theme of the later state. */
    Optional<String> groupOfNow(String theme) {
        return Optional.of(any ? "" : theme);
    }

    private static Set<String> themes(List<Action> actions) {
        Set<String> themes = new LinkedHashSet<>();
        actions.forEach(action -> themes.add(theme(action)));
        return themes;
    }

    private static String theme(Action action) {
        return Likeness.folded(action.theme());
    }
}
