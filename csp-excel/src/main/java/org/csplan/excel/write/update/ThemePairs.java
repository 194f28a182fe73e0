package org.csplan.excel.write.update;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        for (String theme : before) {
            if (!renamed.containsKey(theme)) {
                String best = "";
                long most = 0;
                for (String candidate : after) {
                    long shared = before.contains(candidate) || renamed.containsValue(candidate)
                            ? 0
                            : shared(old, theme, now, candidate);
                    if (shared > most) {
                        most = shared;
                        best = candidate;
                    }
                }
                if (most > 0) {
                    renamed.put(theme, best);
                }
            }
        }
        return new ThemePairs(renamed, false);
    }

    boolean belong(Action old, Action now) {
        return any || theme(now).equals(renamed.get(theme(old)));
    }

    private static long shared(List<Action> old, String theme, List<Action> now, String candidate) {
        return old.stream()
                .filter(action -> theme(action).equals(theme))
                .filter(action -> now.stream()
                        .anyMatch(other -> theme(other).equals(candidate)
                                && (Likeness.sameDescription(action, other) || Likeness.sameReference(action, other))))
                .count();
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
