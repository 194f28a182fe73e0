package org.csplan.excel.generate;

import java.util.List;
import java.util.Optional;
import org.csplan.core.period.PlanPeriod;

/** What a plan has at all; a plan whose every action is different in kind doesn't exist. */
final class PlanShape {

    private static final List<String> PERIODS =
            List.of("2024/25", "2024/25", "2024/25", "2023-24", "2024", "2008 – 2011");
    private static final List<String> OTHER_HEADINGS =
            List.of("Links to other actions", "Ward", "Risk rating", "Notes");

    final Optional<PlanPeriod> period;
    final boolean references;
    final boolean themes;
    final boolean outcomes;
    final boolean partners;
    final boolean measures;
    final boolean success;
    final boolean timescales;
    final boolean resources;
    final boolean quarters;
    final boolean updates;
    final boolean statuses;
    final boolean colours;
    final boolean words;
    final boolean key;
    final Optional<String> other;

    PlanShape(Chance chance) {
        period = chance.maybe(5, () -> PlanPeriod.parse(chance.pick(PERIODS)));
        references = chance.onceIn(2);
        themes = chance.onceIn(3);
        outcomes = chance.onceIn(3);
        partners = chance.onceIn(2);
        measures = chance.onceIn(3);
        success = chance.onceIn(4);
        timescales = chance.onceIn(2);
        resources = chance.onceIn(3);
        quarters = chance.onceIn(3);
        updates = chance.onceIn(2);
        statuses = chance.onceIn(2);
        colours = chance.onceIn(2);
        words = chance.onceIn(2);
        key = statuses && colours && chance.onceIn(3);
        other = chance.maybe(3, () -> chance.pick(OTHER_HEADINGS));
    }

    /** Whether the plan is of several years, so that a quarter says of which. */
    boolean isOfSeveralYears() {
        return period.filter(given -> given.start().plusYears(1).isBefore(given.end()))
                .isPresent();
    }
}
