package org.csplan.core.validation.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.validation.RuleMessages;

/**
 * What a fault is about, by the name that people know it by: an action by its reference, else by its place in its
 * priority.
 *
 * @param priority the title of the priority
 * @param reference the reference of the action
 * @param ordinal the place of the action in its priority; 0 where it is about no action
 */
record Subject(Optional<String> priority, Optional<String> reference, int ordinal) {

    static final Subject PLAN = new Subject(Optional.empty(), Optional.empty(), 0);

    static Subject of(PriorityView priority) {
        return new Subject(Optional.of(priority.title()), Optional.empty(), 0);
    }

    static Subject of(ActionView action) {
        return new Subject(
                action.priority().subject().priority(), action.facts().reference(), action.ordinal());
    }

    /** The facts that every finding about it carries. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        priority.ifPresent(title -> facts.put("priority", title));
        reference.ifPresent(written -> facts.put("reference", written));
        if (ordinal > 0) {
            facts.put("ordinal", ordinal);
        }
        return facts;
    }

    /**
     * One of its names in a sentence: {@code Action} where it begins one, {@code action} inside; {@code Place} and
     * {@code place} where the reference itself is in question. Null for any other.
     */
    String name(String name, RuleMessages messages) {
        if (ordinal == 0) {
            return null;
        }
        String how = reference.isPresent() ? "action.by-reference" : "action.by-place";
        return switch (name) {
            case "Action" -> said(how, messages);
            case "action" -> said(how + ".inside", messages);
            case "Place" -> said("action.by-place", messages);
            case "place" -> said("action.by-place.inside", messages);
            default -> null;
        };
    }

    private String said(String key, RuleMessages messages) {
        Map<String, Object> facts = facts();
        return messages.say(key, name -> name.equals("nth") ? messages.ordinal(ordinal) : facts.get(name));
    }
}
