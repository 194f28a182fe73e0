package org.csplan.core.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something worth telling about a file or a plan.
 *
 * @param rule the name of the rule that was broken or applied, such as {@code lead-missing}; it never changes
 * @param severity how much it matters
 * @param message one sentence or two for an officer: where, what, and what would be right
 * @param path the JSON Pointer of the value in the plan ({@code /priorities/0/actions/3/target}), when there is one
 * @param location the cell, when the finding came from a workbook
 * @param text the offending words as they stand, when there are any
 * @param parameters the facts in the message by name, for a host that groups, counts or translates
 */
public record Finding(
        String rule,
        Severity severity,
        String message,
        Optional<String> path,
        Optional<Location> location,
        Optional<String> text,
        Map<String, String> parameters) {

    /** Takes a missing place, text or parameter map as none. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        path = Objects.requireNonNullElse(path, Optional.empty());
        location = Objects.requireNonNullElse(location, Optional.empty());
        text = Objects.requireNonNullElse(text, Optional.empty());
        parameters = parameters == null ? Map.of() : Parameters.of(parameters);
    }

    /** A finding without a place. */
    public static Finding of(String rule, Severity severity, String message) {
        return new Finding(rule, severity, message, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    /** The same finding at that JSON Pointer. */
    public Finding atPath(String pointer) {
        return new Finding(rule, severity, message, Optional.of(pointer), location, text, parameters);
    }

    /** The same finding at that cell. */
    public Finding atCell(Location cell) {
        return new Finding(rule, severity, message, path, Optional.of(cell), text, parameters);
    }

    /** The same finding about those words. */
    public Finding about(String words) {
        return new Finding(rule, severity, message, path, location, Optional.of(words), parameters);
    }

    /** The same finding with one more fact. */
    public Finding with(String parameter, Object value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(parameter, String.valueOf(value));
        return new Finding(rule, severity, message, path, location, text, more);
    }

    /** The same finding with another severity. */
    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, message, path, location, text, parameters);
    }
}
