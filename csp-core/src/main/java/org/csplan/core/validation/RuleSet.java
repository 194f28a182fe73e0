package org.csplan.core.validation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.immutables.value.Value;

/**
 * What a caller makes of the rules: which are off, how much the others matter, their thresholds, and the agencies that
 * are known. A value; a file or a form can hold it whole.
 *
 * @param levels by the name of the rule and the stage, where they differ from the {@link RuleTable}; a rule is never
 *     checked at a stage at which the table does not check it
 * @param thresholds the numbers in the rules
 * @param agencies the agencies that are known, by name, each with the other names that it goes by
 */
@Value.Builder
public record RuleSet(
        Map<String, Map<Stage.Kind, RuleLevel>> levels, Thresholds thresholds, Map<String, List<String>> agencies)
        implements RuleSetCopies {

    /** The rules as they ship. */
    public static final RuleSet STANDARD = builder().build();

    /** Takes what is missing as not changed. */
    public RuleSet {
        levels = copy(levels);
        thresholds = Objects.requireNonNullElse(thresholds, Thresholds.STANDARD);
        Map<String, List<String>> copied = new LinkedHashMap<>();
        Objects.requireNonNullElse(agencies, Map.<String, List<String>>of())
                .forEach((name, others) -> copied.put(name, List.copyOf(others)));
        agencies = Collections.unmodifiableMap(copied);
    }

    private static Map<String, Map<Stage.Kind, RuleLevel>> copy(Map<String, Map<Stage.Kind, RuleLevel>> levels) {
        Map<String, Map<Stage.Kind, RuleLevel>> copied = new LinkedHashMap<>();
        Objects.requireNonNullElse(levels, Map.<String, Map<Stage.Kind, RuleLevel>>of())
                .forEach((rule, byStage) -> {
                    Map<Stage.Kind, RuleLevel> ofRule = new EnumMap<>(Stage.Kind.class);
                    ofRule.putAll(byStage);
                    copied.put(rule, Collections.unmodifiableMap(ofRule));
                });
        return Collections.unmodifiableMap(copied);
    }

    /** These rules with one of them off. */
    public RuleSet without(String rule) {
        return withLevel(rule, RuleLevel.OFF);
    }

    /** These rules with one of them mattering that much, at every stage that checks it. */
    public RuleSet withLevel(String rule, RuleLevel level) {
        Map<Stage.Kind, RuleLevel> always = new EnumMap<>(Stage.Kind.class);
        for (Stage.Kind kind : Stage.Kind.values()) {
            always.put(kind, level);
        }
        return withLevels(with(levels, rule, always));
    }

    /** These rules with one of them mattering that much at one stage. */
    public RuleSet withLevel(String rule, Stage.Kind stage, RuleLevel level) {
        Map<Stage.Kind, RuleLevel> byStage = new EnumMap<>(Stage.Kind.class);
        byStage.putAll(levels.getOrDefault(rule, Map.of()));
        byStage.put(stage, level);
        return withLevels(with(levels, rule, byStage));
    }

    /** These rules with one more agency that is known, and the other names that it goes by. */
    public RuleSet withAgency(String name, String... otherNames) {
        return withAgencies(with(agencies, name, List.of(otherNames)));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    /** How much a rule that ships matters at a stage; empty if it is not checked or off. */
    public Optional<Severity> severity(String rule, Stage stage) {
        return RuleTable.standard()
                .severity(rule, stage)
                .flatMap(standard -> level(rule, stage).map(RuleLevel::severity).orElse(Optional.of(standard)));
    }

    /** The finding with the severity that these rules give it; empty if its rule is off. Also for findings of a reader. */
    public Optional<Finding> judge(Finding finding, Stage stage) {
        return level(finding.rule(), stage)
                .map(level -> level.severity().map(finding::withSeverity))
                .orElse(Optional.of(finding));
    }

    private Optional<RuleLevel> level(String rule, Stage stage) {
        return Optional.ofNullable(levels.getOrDefault(rule, Map.of()).get(stage.kind()));
    }

    /** The names in {@link #levels} that no rule that ships has; a caller without rules of its own has mistyped them. */
    public Set<String> unknownRules() {
        Set<String> unknown = new TreeSet<>(levels.keySet());
        RuleTable.standard().rows().forEach(row -> unknown.remove(row.name()));
        return Collections.unmodifiableSet(unknown);
    }

    /** A builder with nothing changed. */
    public static Builder builder() {
        return new Builder().thresholds(Thresholds.STANDARD);
    }

    /** Builds a rule set. */
    public static final class Builder extends RuleSetBuilder {
        Builder() {}
    }
}
