package org.csplan.excel.write.update;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a plan, a priority or an action says before and after.
 *
 * @param pointer where it stood in the plan of the workbook
 * @param expected where it will stand in the plan that is read again
 * @param place the place of an action
 * @param before what it said, by the end of the pointer of each value
 * @param after what it is to say
 * @param called what it is called in a sentence
 */
record TwoStates(
        String pointer,
        String expected,
        Optional<ActionPlace> place,
        Map<String, Content> before,
        Map<String, Content> after,
        String called) {

    void addDiffering(List<Change> changes) {
        Set<String> tails = new LinkedHashSet<>(before.keySet());
        tails.addAll(after.keySet());
        tails.stream()
                .flatMap(tail -> change(tail).stream())
                .filter(change -> !change.old().equals(change.now()))
                .forEach(changes::add);
    }

    /** What becomes of the value at that end; nothing where there is none before or after. */
    Optional<Change> change(String tail) {
        Optional<Content> old = Optional.ofNullable(before.get(tail));
        Optional<Content> now = Optional.ofNullable(after.get(tail));
        return old.isEmpty() && now.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(pointer + tail, expected + tail, tail, place, old, now, called));
    }
}
