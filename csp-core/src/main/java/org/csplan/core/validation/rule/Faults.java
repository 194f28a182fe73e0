package org.csplan.core.validation.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes down the faults that one rule finds. */
final class Faults {

    private final String rule;
    private final List<Fault> found = new ArrayList<>();

    Faults(String rule) {
        this.rule = rule;
    }

    List<Fault> found() {
        return found;
    }

    /** A fault of the plan as a whole. */
    Report at(String path) {
        return new Report(path, Subject.PLAN);
    }

    /** A fault of a priority as a whole. */
    Report at(PriorityView priority) {
        return new Report(priority.path(), priority.subject());
    }

    Report at(PriorityView priority, String field) {
        return new Report(priority.path() + "/" + field, priority.subject());
    }

    Report at(ActionView action) {
        return new Report(action.path(), Subject.of(action));
    }

    /** A fault in a field of an action, or of one that is not there. */
    Report at(ActionView action, String field) {
        return new Report(action.path(field), Subject.of(action));
    }

    Report at(ActionView action, Return returned) {
        return new Report(action.path(returned), Subject.of(action)).with("quarter", returned.label());
    }

    /** A fault in the making. */
    final class Report {

        private final String path;
        private final Subject subject;
        private final Map<String, Object> parameters = new LinkedHashMap<>(4);
        private Optional<Set<String>> covers = Optional.empty();
        private String sentence = rule;
        private Optional<String> text = Optional.empty();

        private Report(String path, Subject subject) {
            this.path = path;
            this.subject = subject;
        }

        /** The offending words. */
        Report about(String words) {
            text = Optional.of(words).filter(some -> !some.isEmpty());
            return this;
        }

        Report with(String name, Object value) {
            parameters.put(name, value);
            return this;
        }

        /** Another sentence of the rule's. */
        Report saying(String variant) {
            sentence = rule + "." + variant;
            return this;
        }

        /** Silences other rules not only at the path, but at all these places. */
        Report covering(Set<String> places) {
            covers = Optional.of(places);
            return this;
        }

        void report() {
            // there may be as many of these as values in a plan, each with but one fact
            Map<String, Object> facts = parameters.size() > 1 ? parameters : Map.copyOf(parameters);
            found.add(new Fault(rule, sentence, path, covers, subject, text, facts));
        }
    }
}
