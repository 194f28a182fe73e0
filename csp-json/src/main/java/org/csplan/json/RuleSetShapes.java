package org.csplan.json;

import static org.csplan.json.NumberShape.COUNT;
import static org.csplan.json.NumberShape.DECIMAL;
import static org.csplan.json.Texts.TEXT;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.RuleTable;
import org.csplan.core.validation.Thresholds;

/** How a rule set stands in JSON: version 1 of {@code csp-rule-set}. Only what differs from the standard is written. */
final class RuleSetShapes {

    private static final JsonShape<Thresholds> THRESHOLDS = RecordShape.of(
                    "a set of thresholds", Thresholds::builder, Thresholds.Builder::build)
            .optional("slipLetters", COUNT, changed(Thresholds::slipLetters), Thresholds.Builder::slipLetters)
            .optional("slipNameLength", COUNT, changed(Thresholds::slipNameLength), Thresholds.Builder::slipNameLength)
            .optional("initialsLength", COUNT, changed(Thresholds::initialsLength), Thresholds.Builder::initialsLength)
            .optional(
                    "overdueQuarters", COUNT, changed(Thresholds::overdueQuarters), Thresholds.Builder::overdueQuarters)
            .optional(
                    "percentageSlack",
                    DECIMAL,
                    changed(Thresholds::percentageSlack),
                    Thresholds.Builder::percentageSlack)
            .optional(
                    "findingsPerRule",
                    COUNT,
                    changed(Thresholds::findingsPerRule),
                    Thresholds.Builder::findingsPerRule);

    /** A rule set as it is written, whatever its rules are called. */
    static final JsonShape<RuleSet> ANY_RULES = withRules(TEXT);

    private RuleSetShapes() {}

    /** A rule set of the rules that ship and of these; any other name is a slip of the pen. */
    static JsonShape<RuleSet> knowing(Collection<String> ownRules) {
        Set<String> names = new LinkedHashSet<>(ownRules);
        RuleTable.standard().rows().forEach(row -> names.add(row.name()));
        return withRules(WordShape.of(
                text -> {
                    if (!names.contains(text)) {
                        throw new IllegalArgumentException(" is the name of no rule" + Wording.didYouMean(text, names));
                    }
                    return text;
                },
                text -> text));
    }

    private static JsonShape<RuleSet> withRules(WordShape<String> name) {
        return RecordShape.of("a rule set", RuleSet::builder, RuleSet.Builder::build)
                .header("csp-rule-set", 1)
                .unlessEmpty("rules", MapShape.of(name, new LevelsShape()), RuleSet::levels, RuleSet.Builder::levels)
                .unlessEmpty("thresholds", THRESHOLDS, RuleSet::thresholds, RuleSet.Builder::thresholds)
                .unlessEmpty(
                        "agencies",
                        MapShape.of(TEXT, ListShape.maybeEmpty(TEXT)),
                        RuleSet::agencies,
                        RuleSet.Builder::agencies);
    }

    private static <V> Function<Thresholds, Optional<V>> changed(Function<Thresholds, V> threshold) {
        V standard = threshold.apply(Thresholds.STANDARD);
        return thresholds -> Optional.of(threshold.apply(thresholds)).filter(value -> !value.equals(standard));
    }
}
