package org.csplan.core.validation.rule;

import java.util.List;

/** The rules that ship, in the order of their table. */
final class Rules {

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

    private Rules() {}
}
