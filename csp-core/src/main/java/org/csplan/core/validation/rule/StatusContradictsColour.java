package org.csplan.core.validation.rule;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;

/**
 * The word says one thing and the colour another.
 *
 * <p>What a colour means is the file's own affair: without a key, green may be done as well as on track, and "In
 * progress" goes with green, amber and red. So only what no usual key would put together is told.
 */
final class StatusContradictsColour implements ActionRule {

    private static final Set<Progress> GOOD = EnumSet.of(Progress.ON_TRACK, Progress.COMPLETE);
    private static final Set<Progress> POOR = EnumSet.of(Progress.AT_RISK, Progress.OFF_TRACK, Progress.NOT_ACHIEVED);
    private static final Map<Rag, Set<Progress>> NEVER = Map.of(
            Rag.RED, GOOD,
            Rag.AMBER, GOOD,
            Rag.GREEN, POOR,
            Rag.BLUE, EnumSet.of(Progress.AT_RISK, Progress.OFF_TRACK, Progress.NOT_ACHIEVED, Progress.NOT_STARTED),
            Rag.GREY, EnumSet.of(Progress.COMPLETE));

    @Override
    public String name() {
        return "status-contradicts-colour";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        action.facts().status().ifPresent(status -> status.rag()
                .filter(colour ->
                        isContradiction(status, colour, action.plan().facts().statusKey()))
                .ifPresent(colour -> faults.at(action, "status")
                        .about(said(status))
                        .with("status", said(status))
                        .with("colour", colour.id())
                        .with("colourName", new Word("colour." + colour.id()))
                        .report()));
    }

    private static String said(Status status) {
        return status.wording().or(() -> status.progress().map(Progress::id)).orElse("");
    }

    private static boolean isContradiction(Status status, Rag colour, Map<String, Progress> key) {
        Optional<Rag> named = status.wording().flatMap(StatusWords::colour);
        if (named.isPresent()) {
            return named.get() != colour;
        }
        Optional<Progress> word = status.wording().flatMap(StatusWords::meaning).or(status::progress);
        boolean neutral = status.wording().filter(StatusWords::areNeutral).isPresent();
        return word.filter(said -> isContradiction(said, neutral, colour, key)).isPresent();
    }

    private static boolean isContradiction(Progress said, boolean neutral, Rag colour, Map<String, Progress> key) {
        Progress meant = key.get(colour.id());
        if (meant == null) {
            return !neutral && NEVER.get(colour).contains(said);
        }
        if (meant == said || meant == Progress.UNKNOWN || neutral && meant != Progress.COMPLETE) {
            return false;
        }
        boolean opposite = GOOD.contains(said) && POOR.contains(meant) || POOR.contains(said) && GOOD.contains(meant);
        return opposite || key.containsValue(said);
    }
}
