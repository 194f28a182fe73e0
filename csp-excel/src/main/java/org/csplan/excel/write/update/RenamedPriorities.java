package org.csplan.excel.write.update;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.csplan.core.plan.Priority;

/** Which priorities of the later state an old one could have become, where its title is gone. */
final class RenamedPriorities {

    /** So many are compared in full; where there are more, only those that share what an action says. */
    private static final int MOST_COMPARED = 10_000;

    /** Words that more priorities share tell none of them. */
    private static final int MOST_SHARING = 20;

    private final List<Integer> open;
    private final boolean all;
    private final Map<String, Set<Integer>> byWords = new HashMap<>();

    /**
     * Looks at a later state.
     *
     * @param asked for how many old priorities it will be asked
     * @param open the places of the priorities that could be one of those
     */
    RenamedPriorities(List<Priority> now, int asked, int[] open) {
        this.open = Arrays.stream(open).boxed().toList();
        all = (long) asked * open.length <= MOST_COMPARED;
        if (!all) {
            this.open.forEach(
                    j -> words(now.get(j)).forEach(words -> byWords.computeIfAbsent(words, key -> new TreeSet<>())
                            .add(j)));
        }
    }

    /** Their places, in order. */
    Iterable<Integer> candidates(Priority old) {
        return all
                ? open
                : words(old).stream()
                        .map(words -> byWords.getOrDefault(words, Set.of()))
                        .filter(places -> places.size() <= MOST_SHARING)
                        .flatMap(Set::stream)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(Priority priority) {
        return priority.actions().stream()
                .filter(action -> action.description().isPresent())
                .map(action -> Likeness.folded(action.description()))
                .collect(Collectors.toSet());
    }
}
