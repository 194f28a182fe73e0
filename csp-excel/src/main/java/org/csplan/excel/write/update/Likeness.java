package org.csplan.excel.write.update;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.plan.Action;
import org.csplan.core.vocabulary.Words;

/** How alike two actions are: what makes an action the same after somebody has changed its words. */
final class Likeness {

    /** Below it, two descriptions are of different things. */
    static final double ENOUGH = 0.5;

    private Likeness() {}

    static boolean sameReference(Action a, Action b) {
        return a.reference().isPresent() && folded(a.reference()).equals(folded(b.reference()));
    }

    static boolean sameDescription(Action a, Action b) {
        return a.description().isPresent() && folded(a.description()).equals(folded(b.description()));
    }

    static boolean contradictingReferences(Action a, Action b) {
        return a.reference().isPresent() && b.reference().isPresent() && !sameReference(a, b);
    }

    /** How many of their words two descriptions share, 0 to 1. */
    static double share(Set<String> first, Set<String> second) {
        long both = first.stream().filter(second::contains).count();
        long all = first.size() + second.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** Whether something else about them is the same: who leads, by when, what is measured. */
    static boolean shareFacts(Action a, Action b) {
        return !a.leadAgencies().isEmpty() && a.leadAgencies().equals(b.leadAgencies())
                || a.timescale().isPresent() && a.timescale().equals(b.timescale())
                || a.target().isPresent() && a.target().equals(b.target());
    }

    /** The words of what an action says; none where it says nothing. */
    static Set<String> words(Action action) {
        Set<String> words = new HashSet<>(List.of(folded(action.description()).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    static String folded(Optional<String> text) {
        return text.map(Words::fold).orElse("");
    }
}
