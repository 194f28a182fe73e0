package org.csplan.core.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.csplan.core.plan.Priority;

/** A priority in its plan. */
final class PriorityView {

    private final PlanView plan;
    private final Priority priority;
    private final int index;
    private final List<ActionView> actions = new ArrayList<>();
    private final Subject subject;
    private Optional<String> section;

    PriorityView(PlanView plan, Priority priority, int index) {
        this.plan = plan;
        this.priority = priority;
        this.index = index;
        this.subject = Subject.of(this);
        for (int i = 0; i < priority.actions().size(); i++) {
            actions.add(new ActionView(this, priority.actions().get(i), i));
        }
    }

    PlanView plan() {
        return plan;
    }

    Priority facts() {
        return priority;
    }

    String title() {
        return priority.title();
    }

    /** How it is known in what is said of it. */
    Subject subject() {
        return subject;
    }

    String path() {
        return "/priorities/" + index;
    }

    List<ActionView> actions() {
        return actions;
    }

    /** The number that it says it has, or that its first dotted reference says. */
    Optional<String> section() {
        if (section == null) {
            section = Sections.number(this);
        }
        return section;
    }

    boolean any(Predicate<ActionView> test) {
        return actions.stream().anyMatch(test);
    }

    /**
     * Looks for what should be there: tells it once of the priority when no action has it, else of each that owes it
     * and has it not.
     */
    void tellMissing(
            Predicate<ActionView> has,
            Predicate<ActionView> owes,
            Consumer<PriorityView> ofPriority,
            Consumer<ActionView> ofAction) {
        List<ActionView> lacking = lacking(has, owes);
        if (!lacking.isEmpty() && !any(has)) {
            ofPriority.accept(this);
        } else {
            lacking.forEach(ofAction);
        }
    }

    /** The same, but says nothing when no action has it. */
    void tellMissingWhereOthersHave(
            Predicate<ActionView> has, Predicate<ActionView> owes, Consumer<ActionView> ofAction) {
        if (any(has)) {
            lacking(has, owes).forEach(ofAction);
        }
    }

    private List<ActionView> lacking(Predicate<ActionView> has, Predicate<ActionView> owes) {
        return actions.stream().filter(has.negate()).filter(owes).toList();
    }
}
