package org.csplan.core.validation.rule;

import java.util.Comparator;
import java.util.List;
import org.csplan.core.validation.RuleTable;

/** The rules that ship. */
final class Rules {

    /** In the order of their table. */
    static final List<PlanRule> ALL = List.of(
            new PartnershipMissing(),
            new PeriodMissing(),
            new DraftMark(),
            new NoActions(),
            new DescriptionMissing(),
            new ReferenceMissing(),
            new ReferenceDuplicate(),
            new ReferenceSectionMismatch(),
            new ActionDuplicate(),
            new LeadMissing(),
            new AgencyVariant(),
            new AgencyCatchAll(),
            new DueBeforePeriod(),
            new DueAfterPeriod(),
            new DuePassed(),
            new TimescaleUnclear(),
            new TimescaleMissing(),
            new PercentageMismatch(),
            new TargetContradictsAction(),
            new TargetEasierThanBaseline(),
            new TargetMissing(),
            new BaselineNotYearBefore(),
            new UnitMismatch(),
            new ResourcesUnclear(),
            new ReturnMissing(),
            new ReturnPlaceholder(),
            new ReturnOverdue(),
            new ReturnStale(),
            new ReturnEarly(),
            new AgencySilent(),
            new TargetMet(),
            new StatusMissing(),
            new StatusUnknown(),
            new StatusContradictsColour(),
            new StatusContradictsUpdate(),
            new OutcomeMissing());

    /** In an order in which each comes after those that silence it. */
    static final List<PlanRule> MORE_TELLING_FIRST = ALL.stream()
            .sorted(Comparator.comparingInt(rule -> stepsOfSilence(rule.name())))
            .toList();

    private Rules() {}

    /** How many rules, each silenced by the next, stand before this one. */
    private static int stepsOfSilence(String rule) {
        return ALL.stream()
                .map(PlanRule::name)
                .filter(other -> RuleTable.standard().silencedBy(other).contains(rule))
                .mapToInt(other -> 1 + stepsOfSilence(other))
                .max()
                .orElse(0);
    }
}
