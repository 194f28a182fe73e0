package org.csplan.excel.write.update;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.csplan.core.plan.Action;

/**
 * What makes actions of two states the same, in a form that can be looked up: their reference, words and theme without
 * regard to case and spacing.
 */
final class ActionKeys {

    /** The key of an action that lacks what makes it the same as another. */
    static final Object NO_KEY = new Object();

    private final List<Action> actions;
    private final String[] references;
    private final String[] descriptions;
    private final String[] themes;
    private final List<Optional<String>> groups;

    /**
     * The keys of those actions.
     *
     * @param group the group of themes that one belongs to; an action without one is the same as no other
     */
    ActionKeys(List<Action> actions, Function<String, Optional<String>> group) {
        this.actions = actions;
        references = folded(Action::reference);
        descriptions = folded(Action::description);
        themes = folded(Action::theme);
        groups = Arrays.stream(themes).map(group).toList();
    }

    /** What two actions have to share. */
    record Key(boolean reference, boolean description, boolean theme) {

        static Key of(boolean reference, boolean description, boolean theme) {
            return new Key(reference, description, theme);
        }
    }

    private record Shared(String reference, String description, String theme, String group) {}

    private String[] folded(Function<Action, Optional<String>> text) {
        return actions.stream().map(text).map(Likeness::folded).toArray(String[]::new);
    }

    /** The group of themes that the action at that place belongs to. */
    Optional<String> group(int place) {
        return groups.get(place);
    }

    /** The key of the action at that place among those of its group. */
    Object grouped(int place, Key key) {
        Optional<String> group = groups.get(place);
        return group.isEmpty() ? NO_KEY : key(place, key, group.get());
    }

    /** Its key among all. */
    Object plain(int place, Key key) {
        return key(place, key, "");
    }

    private Object key(int place, Key key, String group) {
        Action action = actions.get(place);
        if (key.reference() && action.reference().isEmpty()
                || key.description() && action.description().isEmpty()) {
            return NO_KEY;
        }
        return new Shared(
                key.reference() ? references[place] : "",
                key.description() ? descriptions[place] : "",
                key.theme() ? themes[place] : "",
                group);
    }
}
