package org.csplan.core.validation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.csplan.core.finding.Severity;

/** What a caller makes of a rule: how much it matters, or that it is off. */
public enum RuleLevel {
    /** Its findings are errors. */
    ERROR("error", Severity.ERROR),
    /** Its findings are warnings. */
    WARNING("warning", Severity.WARNING),
    /** Its findings are good to know. */
    INFO("info", Severity.INFO),
    /** It is not checked. */
    OFF("off", null);

    private final String id;
    private final Severity severity;

    RuleLevel(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The word for it: {@code error}, {@code warning}, {@code info} or {@code off}. */
    public String id() {
        return id;
    }

    /** The severity of its findings; none if the rule is off. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    /** The level of that severity. */
    public static RuleLevel of(Severity severity) {
        return of(severity.id());
    }

    /**
     * The level of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RuleLevel of(String id) {
        return Arrays.stream(values())
                .filter(level -> level.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No level is called '" + id + "'; they are "
                        + Arrays.stream(values()).map(RuleLevel::id).collect(Collectors.joining(", ")) + "."));
    }
}
