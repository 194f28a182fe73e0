package org.csplan.core.validation.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Takes down the faults that one rule finds. */
final class Faults {

    private final String rule;
    private final Consumer<Fault> found;

    /** Faults of that rule, which are handed over one by one. */
    Faults(String rule, Consumer<Fault> found) {
        this.rule = rule;
        this.found = found;
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
            found.accept(new Fault(rule, sentence, path, covers, subject, text, parameters));
        }
    }
}
