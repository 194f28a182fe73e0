package org.csplan.core.validation.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.csplan.core.vocabulary.Words;

/** A dotted reference stands again in the plan, or a plain one again in its priority.
 *
 * <p>Told of the second and later ones; one that stands under another priority's number counts as later than one that
 * stands where it belongs.  */
final class ReferenceDuplicate implements PlanRule {

    @Override
    public String name() {
        return "reference-duplicate";
    }

    @Override
    public void check(PlanView plan, Faults faults) {
        Map<String, List<ActionView>> uses = new LinkedHashMap<>();
        plan.actions().forEach(action -> action.facts().reference().ifPresent(reference -> uses.computeIfAbsent(
                        key(action, reference), any -> new ArrayList<>())
                .add(action)));
        uses.values().stream().filter(actions -> actions.size() > 1).forEach(actions -> {
            List<ActionView> inPlace = Stream.concat(
                            actions.stream().filter(action -> !isMisplaced(action)),
                            actions.stream().filter(ReferenceDuplicate::isMisplaced))
                    .toList();
            inPlace.stream().skip(1).forEach(action -> faults.at(action, "reference")
                    .about(action.facts().reference().orElseThrow())
                    .with("other", new Named(inPlace.get(0)))
                    .report());
        });
    }

    private static String key(ActionView action, String reference) {
        String folded = Words.fold(reference).replaceAll("[.)]+$", "");
        return folded.contains(".") ? folded : action.priority().path() + " " + folded;
    }

    private static boolean isMisplaced(ActionView action) {
        return action.priority()
                .section()
                .filter(section -> Sections.isOfAnother(action, section))
                .isPresent();
    }
}
